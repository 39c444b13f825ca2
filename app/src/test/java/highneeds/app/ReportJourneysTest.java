package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.assurance.AssuranceViewModel.Log;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Writing a pack and signing the forecast off, by node id. */
class ReportJourneysTest extends Journey {

    ReportJourneysTest() {
        super(1280, 720);
    }

    @Override
    Desk desk() {
        return desk;
    }

    private final SmallDesk desk = new SmallDesk();

    @BeforeEach
    void open() throws Exception {
        openSample();
        clickOn("#go-report");
    }

    @Test
    void aPublicPackIsOfferedWithItsCautionsFirst() {
        desk.cautions.add("All children with the need X are in one category.");
        assertThat(node("#cautions").isVisible()).isFalse();
        assertThat(lookup("#report-profile").queryAs(ComboBox.class).getValue())
                .hasToString("PUBLIC");
        interact(() -> lookup("#paper-exact").queryAs(CheckBox.class).fire());
        assertThat(node("#paper-exact").isDisabled()).isTrue();
        fire("#write-report");
        assertThat(node("#cautions").isVisible()).isTrue();
        assertThat(texts("#caution-list")).contains("All children with the need X");
        fire("#merge-and-write");
        assertThat(desk.asked.release().merging()).isTrue();
        assertThat(lookup("#merge-small").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(node("#merge-and-write").isVisible()).isFalse();
    }

    @Test
    void rulesAndWordsAreForPapersThatLeaveTheCouncil() {
        assertThat(node("#report-rules").getParent().isVisible()).isTrue();
        choose("#report-profile", 0);
        assertThat(node("#report-rules").getParent().isVisible()).isFalse();
        assertThat(node("#words-checked").isVisible()).isFalse();
        choose("#report-profile", 1);
        assertThat(node("#report-rules").getParent().isVisible()).isFalse();
        assertThat(node("#words-checked").isVisible()).isTrue();
        choose("#report-profile", 2);
        choose("#report-rules", 4);
        assertThat(node("#write-report").isDisabled()).isTrue();
        assertThat(label("#report-size")).contains("write it under Released by");
        interact(() -> lookup("#released-by").queryAs(TextField.class).setText("Director"));
        assertThat(node("#write-report").isDisabled()).isFalse();
    }

    @Test
    void aForecastIsSignedOffAndADraftAgainAfterAChange() {
        openAssurance();
        assertThat(label("#standing")).startsWith("Draft until it is signed off");
        type("#sign-author", "A. Patel");
        type("#sign-approver", "a patel");
        fire("#sign-off");
        assertThat(label("#assurance-refused")).contains("someone other than its author");
        type("#sign-approver", "B. Okoro");
        fire("#sign-off");
        assertThat(label("#standing")).startsWith("Signed off on").contains("B. Okoro");
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "seed",
                                        project ->
                                                project.withRun(
                                                        new highneeds.forecast.RunChoices(
                                                                5, 40, 77))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("#standing")).startsWith("Draft: since it was signed off");
        interact(() -> built.workspace().undo());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(label("#standing")).startsWith("Signed off on");
        fire("#withdraw-sign-off");
        assertThat(label("#standing")).startsWith("Draft until");
    }

    @Test
    void checksAndDecisionsAreWrittenDownAndTakenOut() {
        openAssurance();
        for (Log log : Log.values()) {
            String id = log == Log.CHECKS ? "#checks" : "#decisions";
            type(id + "-who", "B. Okoro");
            type(id + "-what", "Totals agree with SEN2.");
            fire(id + "-add");
            TableView<?> table = lookup(id + "-log").queryTableView();
            assertThat(table.getItems()).hasSize(1);
            assertThat(lookup(id + "-what").queryAs(TextField.class).getText()).isEmpty();
            interact(() -> table.getSelectionModel().selectFirst());
            fire(id + "-remove");
            assertThat(table.getItems()).isEmpty();
        }
        assertThat(built.workspace().undoableProperty().get()).hasSize(4);
    }

    @Test
    void theDataLogNamesTheOwnerOfAFile() {
        openAssurance();
        assertThat(lookup("#data-log").queryTableView().getItems()).hasSize(1);
        type("#data-owner", "SEN team");
        fire("#data-note");
        assertThat(built.workspace().project().assurance().data().getFirst().owner())
                .isEqualTo("SEN team");
        assertThat(lookup("#assumptions-log").queryTableView().getItems()).hasSize(1);
    }

    private void openAssurance() {
        interact(() -> lookup("#report-tabs").queryAs(TabPane.class).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String id) {
        return lookup(id).query();
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private String texts(String id) {
        StringBuilder all = new StringBuilder();
        from(node(id))
                .lookup((Node each) -> each instanceof Label)
                .queryAllAs(Label.class)
                .forEach(each -> all.append(each.getText()));
        return all.toString();
    }

    private void type(String id, String words) {
        interact(() -> lookup(id).queryAs(TextField.class).setText(words));
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String id, int at) {
        interact(() -> lookup(id).queryComboBox().getSelectionModel().select(at));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
