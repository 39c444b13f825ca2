package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.ChartTable;
import highneeds.app.chart.YearChart;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/** Scenarios are compared by keys alone: chosen, read year by year, and copied as a table. */
class CompareJourneyTest extends Journey {

    private static final String SECOND = "A second one";

    CompareJourneyTest() {
        super(1280, 800);
    }

    @Test
    void scenariosAreChosenReadAndCopiedByKeysAlone() throws Exception {
        openSample();
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "second scenario",
                                        project ->
                                                project.withScenarios(
                                                        project.scenarios().with(second()))));
        goToCompare();
        choose(SmallCouncil.SCENARIO);
        choose(SECOND);
        until(() -> shown("compare-difference-1"));

        tabTo("compare-measure");
        type(KeyCode.HOME);
        tabTo("compare-difference-1-chart");
        type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        YearChart chart = lookup("#compare-difference-1-chart").queryAs(YearChart.class);
        int last = chart.specProperty().get().years().size() - 1;
        assertThat(chart.getAccessibleText())
                .as("what is read out of the last year")
                .startsWith(chart.specProperty().get().years().get(last))
                .contains(SECOND + ": ")
                .contains("80% range of the difference");

        tabTo("compare-difference-1-as-table");
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        tabTo("compare-difference-1-table");
        ChartTable table = lookup("#compare-difference-1-table").queryAs(ChartTable.class);
        assertThat(table.getItems()).hasSize(last + 1);
        push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> copied = clipboard().lines().toList();
        assertThat(copied).anySatisfy(line -> assertThat(line).contains(SECOND).contains("\t"));
        assertThat(copied)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .isEqualTo(String.join("\t", table.getItems().get(last))));
    }

    private void goToCompare() throws Exception {
        push(KeyCode.CONTROL, KeyCode.K);
        write("Compare");
        type(KeyCode.ENTER);
        until(() -> built.projects().placeProperty().get() == Place.COMPARE);
    }

    private static Scenario second() {
        LeverType type = LeverType.of("fewer-new-plans");
        return new Scenario(
                SECOND,
                "",
                "",
                List.of(PlacedLever.of(type.starting(SmallCouncil.LAST_CENSUS + 1))));
    }

    /** Ticks a scenario if it is not ticked yet. */
    private void choose(String name) {
        tabTo(node -> node instanceof CheckBox box && box.getText().equals(name), name);
        CheckBox box = (CheckBox) stage.getScene().getFocusOwner();
        if (!box.isSelected()) {
            type(KeyCode.SPACE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(box.isSelected()).isTrue();
    }

    private boolean shown(String id) {
        return lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String clipboard() {
        String[] words = {""};
        interact(() -> words[0] = Clipboard.getSystemClipboard().getString());
        return words[0] == null ? "" : words[0];
    }
}
