package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.WORKBENCH;
import static highneeds.compare.WorkbenchFixture.fewerNewPlans;
import static highneeds.compare.WorkbenchFixture.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.forecast.Measure;

import org.junit.jupiter.api.Test;

import java.util.List;

class ComparisonTest {

    private static final ExpectedRun BASELINE = WORKBENCH.run("Baseline", List.of());

    @Test
    void everyYearOfEveryScenarioIsThere() {
        ExpectedRun fewer = WORKBENCH.run("Fewer", List.of(fewerNewPlans(10)));
        Comparison comparison = new Comparison(List.of(BASELINE, fewer));
        List<Comparison.Row> plans = comparison.rows(Measure.PLANS);
        assertThat(plans).extracting(Comparison.Row::year).startsWith(2027).endsWith(2036);
        assertThat(plans.getFirst().difference(1)).isZero();
        assertThat(plans.getLast().difference(1)).isNegative();
        assertThat(comparison.rows(Measure.HNB_SPEND))
                .extracting(Comparison.Row::year)
                .startsWith(2026)
                .endsWith(2035);
    }

    /** A grant of GBP 100,000 for two years from 2027-28 puts the balance GBP 200,000 ahead. */
    @Test
    void saysWhoWinsByHowMuchAndFromWhen() {
        ExpectedRun granted = WORKBENCH.run("Granted", List.of(grant(100_000, 2)));
        Comparison comparison = new Comparison(List.of(BASELINE, granted));
        assertThat(comparison.winner(Measure.CUMULATIVE_BALANCE))
                .hasValueSatisfying(
                        winner -> {
                            assertThat(winner.name()).isEqualTo("Granted");
                            assertThat(winner.fromYear()).isEqualTo(2027);
                            assertThat(winner.by()).isCloseTo(200_000, within(0.01));
                        });
        assertThat(comparison.winner(Measure.HNB_SPEND)).isEmpty();
        assertThat(comparison.winner(Measure.PLANS)).isEmpty();
    }

    @Test
    void placementsOfAllSettingsAddUpToThePlans() {
        Comparison comparison =
                new Comparison(
                        List.of(BASELINE, WORKBENCH.run("Fewer", List.of(fewerNewPlans(10)))));
        double placed = 0;
        for (int setting = 0;
                setting < highneeds.Exampleshire.CATALOGUE.settings().size();
                setting++) {
            placed += comparison.placements(setting).getLast().values().getLast();
        }
        assertThat(placed)
                .isCloseTo(
                        comparison.rows(Measure.PLANS).getLast().values().getLast(), within(1e-6));
    }

    @Test
    void oneOrFiveScenariosAreNotCompared() {
        assertThatThrownBy(() -> new Comparison(List.of(BASELINE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two to four");
        assertThatThrownBy(() -> new Comparison(List.of(BASELINE, BASELINE)))
                .hasMessageContaining("compared with itself");
    }

    @Test
    void aYearOutsideTheForecastIsSaidPlainly() {
        assertThatThrownBy(() -> new Figure(Measure.PLANS, 2026).in(BASELINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plans 2026");
    }
}
