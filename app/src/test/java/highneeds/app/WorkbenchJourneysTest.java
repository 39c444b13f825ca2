package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.ChartCard;
import highneeds.trace.Trace;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Comparing scenarios and seeking the size for a target, by node id. */
class WorkbenchJourneysTest extends Journey {

    WorkbenchJourneysTest() {
        super(1000, 800);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
    }

    @Test
    void scenariosAreSetBesideTheBaseline() throws Exception {
        clickOn("#go-compare");
        CheckBox pick = lookup("#compare-pick-0").query();
        assertThat(pick.getText()).isEqualTo(SmallCouncil.SCENARIO);
        clickOn("#compare-pick-0");
        ChartCard difference = lookup("#compare-difference-0").query();
        until(() -> difference.specProperty().get().summary().contains("80% range"));
        assertThat(difference.isVisible()).isTrue();
        assertThat(lookup("#compare-lines-3-as-table").tryQuery()).isPresent();
        assertThat(built.forecasts().comparedProperty().get())
                .containsExactly(SmallCouncil.SCENARIO);
    }

    @Test
    void aSizeIsSoughtForATargetAndUsed() throws Exception {
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        clickOn("#go-workbench");
        until(() -> !built.workspace().previewingProperty().get());
        TextField target = lookup("#goal-target").query();
        interact(() -> target.setText("1,000,000"));
        clickOn("#goal-seek-run");
        until(() -> answer().startsWith("None in range"));
        assertThat(lookup("#goal-use").query().isVisible()).isFalse();
    }

    @Test
    void aCellOfAChartsTableOpensToWhatItIsMadeOf() throws Exception {
        clickOn("#go-results");
        interact(() -> lookup("#result-balance-as-table").queryAs(ToggleButton.class).fire());
        TableView<List<String>> cells = lookup("#result-balance-table").query();
        until(() -> !cells.getItems().isEmpty());
        interact(
                () -> {
                    cells.requestFocus();
                    cells.getFocusModel()
                            .focus(cells.getItems().size() - 1, cells.getColumns().get(1));
                });
        push(KeyCode.ENTER);
        TableView<Trace.Part> parts = lookup("#trace-parts").query();
        until(() -> !parts.getItems().isEmpty());
        assertThat(parts.getItems().getFirst().label()).startsWith("Balance brought into");
        assertThat(parts.getItems()).hasSizeGreaterThan(2);
    }

    private String answer() {
        return lookup("#goal-answer").queryAs(Label.class).getText();
    }
}
