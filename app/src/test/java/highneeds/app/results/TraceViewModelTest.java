package highneeds.app.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.domain.Ncy;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.trace.Trace;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class TraceViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private TraceViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        model = new TraceViewModel(fixture.atHand());
    }

    private Trace now() {
        return model.trailProperty().get().getLast();
    }

    @Test
    void aSchoolYearOfTheCohortMapOpensToItsPlans() {
        int census = SmallCouncil.LAST_CENSUS + 1;
        model.askSchoolYear(Ncy.label(7), census);

        assertThat(now().what()).isEqualTo("Plans in January " + census + ", " + Ncy.label(7));
        assertThat(now().amount())
                .isCloseTo(
                        fixture.forecasts
                                .of(SmallCouncil.SCENARIO)
                                .orElseThrow()
                                .outcome()
                                .years()
                                .getFirst()
                                .closing()
                                .byNcy()[Ncy.index(7)],
                        within(1e-6));
        assertThat(model.splitProperty().get().total()).isCloseTo(now().amount(), within(1e-6));
    }

    @Test
    void aYearThatWasCountedSaysThatItDoesNotOpen() {
        model.ask(Measure.PLANS, SmallCouncil.LAST_CENSUS - 2);
        assertThat(model.saidProperty().get()).contains("was counted");
        model.ask(Measure.PLANS, SmallCouncil.LAST_CENSUS);
        assertThat(model.saidProperty().get()).isEmpty();
    }

    @Test
    void theFigureOfASettingOpensForThatSettingAlone() {
        model.ask(Measure.PLANS, SmallCouncil.LAST_CENSUS + 1, "Mainstream school");
        assertThat(now().what()).endsWith("Mainstream school");
    }

    @Test
    void opensTheNumberAskedAboutAndGoesBack() {
        model.ask(Measure.CUMULATIVE_BALANCE, SmallCouncil.LAST_CENSUS + 2);
        double shown =
                fixture.forecasts
                        .of(SmallCouncil.SCENARIO)
                        .orElseThrow()
                        .results()
                        .mean(
                                ResultKey.total(
                                        Measure.CUMULATIVE_BALANCE, SmallCouncil.LAST_CENSUS + 2));
        assertThat(now().amount()).isCloseTo(shown, within(1e-6));
        assertThat(model.splitProperty().get().total()).isCloseTo(shown, within(0.01));
        model.open(model.splitProperty().get().parts().getLast());
        assertThat(now().what()).isEqualTo("In-year balance 2028-29");
        assertThat(model.trailProperty().get()).hasSize(2);
        model.back();
        assertThat(model.trailProperty().get()).hasSize(1);
        model.back();
        assertThat(model.trailProperty().get()).hasSize(1);
    }

    @Test
    void whatHasNoSettingsForgetsTheSettingChosen() {
        model.settingProperty().set(model.settings().get(1));
        assertThat(now().what()).contains(model.settings().get(1).orElseThrow().name());
        model.measureProperty().set(Measure.HNB_SPEND);
        assertThat(model.settingProperty().get()).isEmpty();
        assertThat(now().what()).startsWith("Spend of the high needs block");
    }

    @Test
    void aLeafStaysWhereItIs() {
        model.measureProperty().set(Measure.HNB_INCOME);
        model.open(model.splitProperty().get().parts().getFirst());
        assertThat(model.trailProperty().get()).hasSize(1);
    }

    @Test
    void followsTheScenarioLookedAt() {
        model.ask(Measure.PLANS, SmallCouncil.LAST_CENSUS + 5);
        double before = now().amount();
        fixture.workspace.scenarioProperty().set(highneeds.scenario.Scenario.BASELINE_NAME);
        assertThat(now().amount()).isNotEqualTo(before);
    }
}
