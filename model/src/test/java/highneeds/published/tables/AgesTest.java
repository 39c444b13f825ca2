package highneeds.published.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class AgesTest {

    @Test
    void plansAt25AreWithTheLastYear() {
        double[] byAge = new double[24];
        byAge[22] = 5;
        byAge[23] = 2;
        assertThat(Ages.toNcy(byAge)[24]).isEqualTo(7);
    }

    @Test
    void aThirdOfEvenCohortsIsAYearOlderAtTheYearsEnd() {
        double[] byYearEnd = new double[Ages.YEAR_END_GROUPS];
        byYearEnd[10 - 2] = 90;
        double[] even = new double[25];
        Arrays.fill(even, 1);
        double[] cohorts = Ages.toCohorts(byYearEnd, even);
        assertThat(cohorts[9]).isCloseTo(30, within(1e-9));
        assertThat(cohorts[10]).isCloseTo(60, within(1e-9));
    }

    @Test
    void cohortsAreRecoveredFromWhatTheyMakeAtTheYearsEnd() {
        // Cohorts of 30 at 9, 60 at 10, 0 around: 20 at 9, 10 + 40 at 10, 20 at 11.
        double[] byYearEnd = new double[Ages.YEAR_END_GROUPS];
        byYearEnd[9 - 2] = 20;
        byYearEnd[10 - 2] = 50;
        byYearEnd[11 - 2] = 20;
        double[] even = new double[25];
        Arrays.fill(even, 1);
        double[] cohorts = Ages.cohortsFrom(byYearEnd, even);
        assertThat(cohorts[9]).isCloseTo(30, within(1.5));
        assertThat(cohorts[10]).isCloseTo(60, within(1.5));
        assertThat(Arrays.stream(cohorts).sum()).isCloseTo(90, within(1e-9));
    }
}
