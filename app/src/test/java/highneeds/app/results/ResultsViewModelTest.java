package highneeds.app.results;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.TableTwin;
import highneeds.app.figure.Slice;
import highneeds.app.figure.StackFigure;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ResultsViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private ResultsViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new ResultsViewModel(fixture.atHand());
    }

    @Test
    void showsHistoryForecastAndBands() {
        ChartSpec fan = model.fanProperty().get();
        assertThat(fan.years()).first().isEqualTo("2023");
        assertThat(fan.years()).last().isEqualTo("2031");
        assertThat(fan.years().get(fan.lastActual())).isEqualTo("2026");
        assertThat(fan.layers(Layer.Band.class)).hasSize(2);
        assertThat(fan.key()).isEqualTo("Shaded: 50% (dark) and 80% (light) of outcomes");
        assertThat(fan.summary()).contains("2031").contains("80% range");
        assertThat(fan.source()).contains("leaves out");
    }

    @Test
    void bandsLieInEachOther() {
        List<Layer.Band> bands = model.fanProperty().get().layers(Layer.Band.class);
        for (int year = 0; year < bands.getFirst().low().size(); year++) {
            for (int i = 1; i < bands.size(); i++) {
                double outer = bands.get(i - 1).low().get(year);
                double inner = bands.get(i).low().get(year);
                assertThat(Double.isNaN(outer) || outer <= inner).isTrue();
            }
        }
    }

    @Test
    void everyMeasureAndPartCanBeShownWithItsTable() {
        for (Measure measure : model.measures()) {
            model.measureProperty().set(measure);
            for (Slice.Dimension dimension : Slice.Dimension.values()) {
                model.dimensionProperty().set(dimension);
                assertThat(model.slices()).isNotEmpty();
                assertThat(TableTwin.of(model.fanProperty().get()).rows())
                        .hasSameSizeAs(model.fanProperty().get().years());
            }
        }
    }

    @Test
    void partsAddUpToTheWhole() {
        for (StackFigure.By by : StackFigure.By.values()) {
            model.stackedByProperty().set(by);
            ChartSpec stack = model.stackProperty().get();
            int last = stack.years().size() - 1;
            double sum =
                    stack.layers(Layer.Column.class).stream()
                            .mapToDouble(column -> column.values().get(last))
                            .sum();
            double whole =
                    fixture.forecasts
                            .of("Baseline")
                            .orElseThrow()
                            .results()
                            .mean(ResultKey.total(Measure.PLANS, 2031));
            assertThat(sum).isCloseTo(whole, org.assertj.core.data.Offset.offset(1e-6));
            assertThat(stack.layers(Layer.Column.class).size()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void comparedScenariosGetALineAndADistance() {
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        ChartSpec fan = model.fanProperty().get();
        assertThat(fan.layers(Layer.Line.class))
                .extracting(Layer.Line::name)
                .containsExactly("Baseline", "Counted", SmallCouncil.SCENARIO);
        assertThat(fan.summary()).contains("against the baseline");
        assertThat(model.headlinesProperty().get().getFirst().change()).contains("v baseline");
    }

    @Test
    void theDifferenceHasARangeOfItsOwn() {
        assertThat(model.differenceProperty().get().isEmpty()).isTrue();
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        ChartSpec difference = model.differenceProperty().get();
        assertThat(difference.layers(Layer.Band.class)).hasSize(2);
        assertThat(difference.years()).first().isEqualTo("2027");
        assertThat(difference.summary()).contains("80% range");
    }

    @Test
    void deficitsAreNegativeAndSaidToBe() {
        assertThat(model.balanceProperty().get().unit()).contains("deficit is negative");
    }
}
