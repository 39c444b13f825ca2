package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.YearChart;
import highneeds.app.intake.FoundSheet;
import highneeds.assumptions.Source;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What people come for, with the real model and the sample council, by node id. */
class JourneysTest extends Journey {

    JourneysTest() {
        super(1000, 800);
    }

    @Override
    Desk desk() {
        return new ModelDesk(Installed.sampleData(), folder.resolve("key"));
    }

    @Override
    ExecutorService work() {
        return work;
    }

    private final ExecutorService work = Executors.newFixedThreadPool(2);

    @AfterEach
    void end() {
        work.shutdownNow();
    }

    @Test
    void explorationMovesFromSampleToResultsToScenarioAndBack() throws Exception {
        clickOn("#explore-sample");
        until(() -> built.projects().placeProperty().get() == Place.RESULTS);
        until(() -> text("#headline-0-value").matches("\\d,\\d{3}"));
        until(() -> !built.forecasts().refiningProperty().get());
        readAChartByKeyboard();
        moveASlider();
    }

    private void readAChartByKeyboard() {
        YearChart chart = lookup("#result-fan-chart").query();
        interact(chart::requestFocus);
        type(KeyCode.LEFT);
        assertThat(chart.getAccessibleText()).contains("2036").contains("Baseline:");
    }

    private void moveASlider() throws Exception {
        clickOn("#go-scenarios");
        interact(() -> built.workspace().scenarioProperty().set("New special school"));
        until(() -> lookup("#dial-0-places").tryQuery().isPresent());
        until(() -> text("#live-headline-1-value").startsWith("£"));
        String before = text("#live-headline-1-value");
        Slider slider = lookup("#dial-0-places").query();
        interact(slider::requestFocus);
        for (int i = 0; i < 40; i++) {
            type(KeyCode.RIGHT);
        }
        until(() -> !text("#live-headline-1-value").equals(before));
        int steps = built.workspace().undoableProperty().get().size();
        assertThat(steps).isPositive();
        press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> built.workspace().undoableProperty().get().size() == steps - 1);
    }

    @Test
    void aYearThatCountsForHalfChangesTheForecastAndUndoBringsItBack() throws Exception {
        clickOn("#explore-sample");
        until(() -> !text("#headline-0-value").isEmpty());
        until(() -> !built.forecasts().refiningProperty().get());
        clickOn("#go-baseline");
        until(() -> lookup("#weight-2022").tryQuery().isPresent());
        interact(() -> lookup("#weight-2022").query().requestFocus());
        type(KeyCode.DOWN);
        until(() -> built.workspace().project().calibration().weight(2022) == 0.5);
        until(() -> firstBasis().contains("that from 2022 counted at 50%"));
        interact(() -> built.workspace().undo());
        until(() -> !firstBasis().contains("2022 counted"));
        assertThat(built.workspace().project().calibration().weight(2022)).isEqualTo(1);
    }

    private String firstBasis() {
        return lookup("#sources").<TableView<Source>>query().getItems().getFirst().basis();
    }

    @Test
    void aBadFileIsExplainedInsteadOfATrace() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.xlsx"), "this is no workbook");
        interact(() -> built.projects().take(List.of(file)));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        FoundSheet found =
                lookup("#found-sheets").<TableView<FoundSheet>>query().getItems().getFirst();
        assertThat(found.file()).isEqualTo("broken.xlsx");
        assertThat(found.said()).isNotBlank().doesNotContain("Exception");
    }

    private String text(String id) {
        return lookup(id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }
}
