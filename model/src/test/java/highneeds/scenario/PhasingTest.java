package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PhasingTest {

    private static final double EXACT = 1e-12;

    @Test
    void growsInEqualStepsFromItsSeptember() {
        Phasing phasing = Phasing.from(2027).over(2);
        assertThat(phasing.shareIn(2026)).isZero();
        assertThat(phasing.shareIn(2027)).isEqualTo(0.5);
        assertThat(phasing.shareIn(2028)).isEqualTo(1);
        assertThat(phasing.shareIn(2035)).isEqualTo(1);
    }

    @Test
    void aDelayMovesTheStart() {
        Phasing late = Phasing.from(2027).lateBy(1);
        assertThat(late.shareIn(2027)).isZero();
        assertThat(late.shareIn(2028)).isEqualTo(1);
        assertThat(late.asPlanned()).isEqualTo(Phasing.from(2027));
    }

    /** September to March is 7 of 12 months; in the next year 5/12 × ½ + 7/12 × 1 = 9.5/12. */
    @Test
    void aFinancialYearHasFiveMonthsOfTheShareBeforeSeptember() {
        Phasing phasing = Phasing.from(2027);
        assertThat(phasing.shareOverFinancialYear(2026)).isZero();
        assertThat(phasing.shareOverFinancialYear(2027)).isCloseTo(7.0 / 12, within(EXACT));
        assertThat(phasing.shareOverFinancialYear(2028)).isEqualTo(1);
        assertThat(phasing.over(2).shareOverFinancialYear(2028)).isCloseTo(9.5 / 12, within(EXACT));
    }

    @Test
    void saysWhenInWords() {
        assertThat(Phasing.from(2027).words()).isEqualTo("from September 2027");
        assertThat(Phasing.from(2027).over(3).lateBy(1).words())
                .isEqualTo("from September 2027, over 3 years, 1 year late");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Phasing.from(1999)).hasMessageContaining("2000 and 2099");
        assertThatThrownBy(() -> Phasing.from(2027).over(0)).hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> Phasing.from(2027).lateBy(-1)).hasMessageContaining("0 to 20");
    }
}
