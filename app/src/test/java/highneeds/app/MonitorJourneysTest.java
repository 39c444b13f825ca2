package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.monitor.MonitorPage;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.monitor.Thresholds;
import highneeds.project.Project;
import highneeds.project.ProjectFile;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a finance officer does each term on the monitor page, by node id. */
@Tag("ui")
class MonitorJourneysTest extends Journey {

    MonitorJourneysTest() {
        super(1280, 720);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
        clickOn("#go-monitor");
        until(() -> !table().getItems().isEmpty());
    }

    /** The ledger of 2025-26 to September. */
    private Path ledger() throws Exception {
        StringBuilder text = new StringBuilder("Line,Financial year,Period,Actual,Accrual\n");
        for (int period = 1; period <= 6; period++) {
            text.append("1.2.1,2025-26,%d,300000,\n".formatted(period));
            text.append("1.2.5,2025-26,%d,20000,%s\n".formatted(period, period == 6 ? "5000" : ""));
        }
        return Files.writeString(folder.resolve("ledger.csv"), text);
    }

    private void take(Path... files) throws Exception {
        MonitorPage page = lookup("#monitor-page").query();
        interact(() -> page.take(List.of(files)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Project project() {
        return built.workspace().project();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return lookup("#monitor-table").queryAs(TableView.class);
    }

    private String cell(int row, int column) {
        return String.valueOf(table().getColumns().get(column).getCellData(row));
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private void type(String field, String text) {
        interact(
                () -> {
                    TextField typed = lookup(field).query();
                    typed.requestFocus();
                    typed.setText(text);
                });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void tab(int position) {
        interact(
                () ->
                        lookup("#monitor-tabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(position));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTermIsImportedSeenJudgedKeptExportedSavedAndOpenedAgain() throws Exception {
        assertThat(label("#monitor-headline")).contains("no month of the ledger");
        assertThat(lookup("#monitor-write").queryAs(Button.class).isDisabled()).isTrue();

        take(ledger());
        until(() -> label("#monitor-headline").contains("the ledger to Sept 2025"));
        assertThat(label("#monitor-said")).contains("12 rows were used, 0 left out");
        int service = row("1.2.5 SEN support services");
        // 6 x 20,000 and 5,000 owed; nothing was forecast on the line.
        assertThat(cell(service, 3)).isEqualTo("125");
        assertThat(cell(service, 4)).isEqualTo("125");

        type("#monitor-red", "4.5");
        assertThat(project().monitoring().choices().thresholds())
                .isEqualTo(new Thresholds(1, 4.5, 10_000));
        type("#monitor-amber", "9");
        assertThat(label("#monitor-said"))
                .contains("not after red")
                .contains("Nothing was changed");
        assertThat(lookup("#monitor-amber").queryAs(TextField.class).getText()).isEqualTo("1.0");
        interact(() -> built.workspace().undo());
        assertThat(project().monitoring().choices().thresholds()).isEqualTo(Thresholds.USUAL);
        interact(() -> built.workspace().redo());

        tab(2);
        type("#monitor-name", "Autumn term");
        type("#monitor-by", "AP");
        interact(() -> lookup("#monitor-keep").queryAs(Button.class).fire());
        until(() -> project().monitoring().reports().size() == 1);
        assertThat(project().monitoring().reports().getFirst().by()).isEqualTo("AP");
        tab(0);
        until(() -> cell(table().getItems().size() - 1, 9).equals("0"));

        MonitorPage page = lookup("#monitor-page").query();
        interact(() -> page.write(folder));
        until(() -> label("#monitor-said").startsWith("Wrote"));
        assertThat(folder.resolve("monitoring-report.docx")).isNotEmptyFile();
        assertThat(folder.resolve("monitoring-report.xlsx")).isNotEmptyFile();

        Path file = folder.resolve("term.highneeds");
        interact(() -> built.projects().saveAs(file));
        until(() -> Files.exists(file));
        Project again = ProjectFile.open(file);
        assertThat(again.monitoring()).isEqualTo(project().monitoring());
        assertThat(again.evidence().inYear()).isEqualTo(project().evidence().inYear());
        assertThat(again.monitoring().reports().getFirst().total(Fund.HIGH_NEEDS_BLOCK))
                .isPositive();
    }

    @Test
    void aReportThatWasKeptIsChosenAsTheBudgetAndUndone() throws Exception {
        take(ledger());
        until(() -> label("#monitor-headline").contains("Sept 2025"));
        assertThat(lookup("#monitor-budget").query().getParent().isVisible()).isFalse();
        tab(2);
        type("#monitor-name", "Summer term");
        interact(() -> lookup("#monitor-keep").queryAs(Button.class).fire());
        until(() -> project().monitoring().reports().size() == 1);
        tab(0);
        until(() -> lookup("#monitor-budget").queryAs(ComboBox.class).getItems().size() == 2);
        int last = table().getItems().size() - 1;

        choose("#monitor-budget", 1);

        // What was projected then is the budget now, so nothing varies from it.
        until(() -> cell(last, 1).equals(cell(last, 4)));
        assertThat(project().monitoring().choices().budget())
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("Summer term"));
        interact(() -> built.workspace().undo());
        assertThat(project().monitoring().choices().budget()).isEmpty();
    }

    @Test
    void settingsAndTheGeneralFundAreShownWhenAskedFor() throws Exception {
        take(ledger());
        until(() -> label("#monitor-headline").contains("Sept 2025"));
        choose("#monitor-split", 1);
        assertThat(row("Mainstream school")).isNotNegative();
        choose("#monitor-split", 0);
        choose("#monitor-fund", 1);
        assertThat(cell(table().getItems().size() - 1, 0)).isEqualTo("General fund, all");
    }

    @Test
    void aFileThatCannotBeUsedChangesNothingAndSaysWhy() throws Exception {
        Path wrong =
                Files.writeString(
                        folder.resolve("old.csv"), "Line,Month,Actual\n1.2.1,June 2019,100\n");
        Project before = project();
        take(wrong);
        until(() -> label("#monitor-said").contains("Nothing was taken over"));
        assertThat(label("#monitor-said")).contains("census of January 2019");
        assertThat(project()).isSameAs(before);
        tab(3);
        assertThat(lookup("#monitor-issues").queryAs(VBox.class).isVisible()).isTrue();
    }

    private void choose(String id, int position) {
        interact(() -> lookup(id).queryAs(ComboBox.class).getSelectionModel().select(position));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int row(String name) {
        for (int i = 0; i < table().getItems().size(); i++) {
            if (cell(i, 0).equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
