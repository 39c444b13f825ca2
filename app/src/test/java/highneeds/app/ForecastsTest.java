package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.scenario.LeverType;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ForecastsTest {

    private static final ResultKey LAST_PLANS =
            ResultKey.total(Measure.PLANS, SmallCouncil.LAST_CENSUS + 5);

    @TempDir Path folder;
    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
    }

    @Test
    void theBaselineIsForecastWithItsRangeAsSoonAsAProjectIsOpen() {
        Forecast baseline = fixture.forecasts.of(Scenario.BASELINE_NAME).orElseThrow();
        assertThat(baseline.results().hasSpread()).isTrue();
        assertThat(fixture.forecasts.refiningProperty().get()).isFalse();
    }

    @Test
    void aScenarioIsForecastWhenItIsLookedAt() {
        assertThat(fixture.forecasts.of(SmallCouncil.SCENARIO)).isEmpty();
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        assertThat(fixture.forecasts.of(SmallCouncil.SCENARIO)).isPresent();
        assertThat(fixture.forecasts.subject().orElseThrow().baseline()).isPresent();
    }

    @Test
    void whatHasNotChangedIsNotRunAgain() {
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        int before = fixture.desk.runs;
        fixture.workspace.scenarioProperty().set(Scenario.BASELINE_NAME);
        assertThat(fixture.desk.runs).isEqualTo(before);
    }

    @Test
    void whileALeverIsTriedOnlyTheExpectedRunIsMade() {
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        double before = plans();
        turn(40, true);
        assertThat(plans()).isLessThan(before);
        assertThat(scenario().results().hasSpread()).isFalse();
        assertThat(fixture.forecasts.rangeOf(SmallCouncil.SCENARIO)).isPresent();
        turn(40, false);
        assertThat(scenario().results().hasSpread()).isTrue();
    }

    @Test
    void comparedScenariosAreForecastToo() {
        fixture.forecasts.comparedProperty().set(List.of(SmallCouncil.SCENARIO));
        assertThat(fixture.forecasts.subject().orElseThrow().others())
                .extracting(Forecast::scenario)
                .containsExactly(SmallCouncil.SCENARIO);
    }

    /** A range of few simulations first, so that it is there soon; then that of all. */
    @Test
    void aFirstRangeComesBeforeTheWholeOne() {
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        fixture.workspace.change(
                "more", project -> project.withRun(new highneeds.forecast.RunChoices(2, 400, 1)));
        List<Integer> ranges = fixture.desk.simulations.stream().filter(each -> each > 40).toList();
        assertThat(ranges).containsExactly(200, 200, 400, 400);
        assertThat(scenario().simulations().count()).isEqualTo(400);
        assertThat(fixture.forecasts.refiningProperty().get()).isFalse();
    }

    private double plans() {
        return scenario().results().mean(LAST_PLANS);
    }

    private Forecast scenario() {
        return fixture.forecasts.of(SmallCouncil.SCENARIO).orElseThrow();
    }

    private void turn(double percent, boolean trying) {
        Scenario now = fixture.workspace.project().scenarios().named(SmallCouncil.SCENARIO);
        LeverType type = LeverType.of("fewer-new-plans");
        Scenario turned =
                now.withLever(
                        0,
                        now.levers()
                                .getFirst()
                                .withLever(
                                        type.withDial(
                                                now.levers().getFirst().lever(),
                                                "percent",
                                                percent)));
        java.util.function.UnaryOperator<highneeds.project.Project> how =
                project -> project.withScenarios(project.scenarios().with(turned));
        if (trying) {
            fixture.workspace.preview(how);
        } else {
            fixture.workspace.change("turn", how);
        }
    }
}
