package highneeds.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Scale;
import highneeds.forecast.Measure;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class CompareViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private CompareViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        for (String id : List.of("fee-uplift", "fewer-new-plans", "fee-uplift")) {
            add(id);
        }
        model = new CompareViewModel(fixture.atHand());
    }

    private void add(String id) {
        int count = fixture.workspace.project().scenarios().scenarios().size();
        Scenario added =
                new Scenario(
                        "Scenario " + count,
                        "",
                        "",
                        List.of(
                                PlacedLever.of(
                                        LeverType.of(id).starting(SmallCouncil.LAST_CENSUS))));
        fixture.workspace.change(
                "add", project -> project.withScenarios(project.scenarios().with(added)));
    }

    @Test
    void theScenarioLookedAtStandsBesideTheBaselineAtFirst() {
        assertThat(model.pickedProperty().get()).isEmpty();
        assertThat(model.winnersProperty().get()).isEmpty();
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        assertThat(model.pickedProperty().get()).containsExactly(SmallCouncil.SCENARIO);
        assertThat(model.differencesProperty().get()).hasSize(1);
    }

    @Test
    void threeAtMostStandBesideIt() {
        model.names().forEach(name -> model.pick(name, true));
        assertThat(model.pickedProperty().get())
                .containsExactly(SmallCouncil.SCENARIO, "Scenario 1", "Scenario 2");
        model.pick("Scenario 1", false);
        assertThat(model.pickedProperty().get()).doesNotContain("Scenario 1");
    }

    @Test
    void linesAreWithoutBandsAndDifferencesHaveTheirOwn() {
        model.pick(SmallCouncil.SCENARIO, true);
        model.pick("Scenario 1", true);
        for (ChartSpec chart : model.linesProperty().get()) {
            assertThat(chart.layers(Layer.Band.class)).isEmpty();
            assertThat(chart.layers(Layer.Line.class))
                    .extracting(Layer.Line::name)
                    .contains(Scenario.BASELINE_NAME, SmallCouncil.SCENARIO, "Scenario 1");
        }
        assertThat(model.differencesProperty().get())
                .hasSize(2)
                .allSatisfy(chart -> assertThat(chart.layers(Layer.Band.class)).hasSize(2));
    }

    /** A small difference beside a large one is drawn small. */
    @Test
    void differencesSideBySideShareOneScale() {
        model.pick(SmallCouncil.SCENARIO, true);
        model.pick("Scenario 1", true);
        List<ChartSpec> charts = model.differencesProperty().get();
        Scale common = ChartSpec.together(charts).scale(5);
        for (ChartSpec chart : charts) {
            for (Layer.Band band : chart.layers(Layer.Band.class)) {
                assertThat(band.low()).allMatch(low -> common.share(low) >= 0);
                assertThat(band.high()).allMatch(high -> common.share(high) <= 1);
            }
        }
    }

    @Test
    void saysWhoDoesBestByHowMuchAndFromWhen() {
        model.pick(SmallCouncil.SCENARIO, true);
        assertThat(model.winnersProperty().get().getFirst())
                .contains("does best", "ahead of the next in 2030-31", "from 20");
    }

    @Test
    void theDifferenceIsThatOfTheChosenMeasure() {
        model.pick(SmallCouncil.SCENARIO, true);
        model.measureProperty().set(Measure.PLANS);
        assertThat(model.differencesProperty().get().getFirst().title()).startsWith("Plans");
    }
}
