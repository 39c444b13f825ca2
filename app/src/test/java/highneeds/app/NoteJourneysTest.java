package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.YearChart;
import highneeds.project.PinnedNote;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A person pins notes to the years of a chart, by node id. */
class NoteJourneysTest extends Journey {

    private static final String WORDS = "Oak School opens 40 places";
    private String drawing;

    NoteJourneysTest() {
        super(1280, 720);
    }

    @BeforeEach
    void lookAtTheOverview() throws Exception {
        openSample();
        show(Place.OVERVIEW);
        until(() -> !chart("overview-plans").specProperty().get().isEmpty());
    }

    private YearChart chart(String card) {
        return lookup("#" + card + "-chart").queryAs(YearChart.class);
    }

    private List<PinnedNote> notes() {
        return built.workspace().project().notes();
    }

    /** Numbers standing on a chart. */
    private List<String> marks(String card) {
        WaitForAsyncUtils.waitForFxEvents();
        return from(chart(card)).lookup(".note-mark").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static String words(Parent of) {
        StringBuilder words = new StringBuilder();
        for (Node node : of.getChildrenUnmodifiable()) {
            if (node.isVisible() && node instanceof Text text) {
                words.append(text.getText()).append('\n');
            } else if (node.isVisible() && node instanceof Parent parent) {
                words.append(words(parent));
            }
        }
        return words.toString();
    }

    /** Points with the keyboard at the third year of the plans, and writes. */
    private String pin(String text) {
        interact(chart("overview-plans")::requestFocus);
        type(KeyCode.RIGHT, 3);
        type(KeyCode.N);
        TextField field = lookup("#overview-plans-note-text").query();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEmpty();
        interact(() -> field.setText(text));
        push(KeyCode.ENTER);
        return chart("overview-plans").specProperty().get().years().get(2);
    }

    @Test
    void aNoteIsPinnedByKeyboardReadOutListedUndoneAndSaved() throws Exception {
        assertThat(marks("overview-plans")).isEmpty();
        String year = pin(WORDS);
        assertThat(marks("overview-plans")).containsExactly("1");
        assertThat(marks("overview-balance")).isEmpty();
        assertThat(chart("overview-plans").isFocused()).isTrue();
        assertThat(chart("overview-plans").getAccessibleText()).startsWith(year).endsWith(WORDS);
        assertThat(words(lookup("#overview-plans").query())).contains(year + ": " + WORDS);

        interact(() -> built.workspace().undo());
        assertThat(marks("overview-plans")).isEmpty();
        assertThat(words(lookup("#overview-plans").query())).doesNotContain(WORDS);
        interact(() -> built.workspace().redo());
        assertThat(marks("overview-plans")).containsExactly("1");

        Path file = folder.resolve("noted.highneeds");
        interact(() -> built.projects().saveAs(file));
        until(() -> !built.workspace().unsavedProperty().get());
        openSample();
        show(Place.OVERVIEW);
        until(() -> marks("overview-plans").isEmpty());
        interact(() -> built.projects().open(file));
        until(() -> !notes().isEmpty());
        show(Place.OVERVIEW);
        until(() -> marks("overview-plans").equals(List.of("1")));
    }

    @Test
    void theSameChartHasItOnEveryPageAndInEveryScenario() throws Exception {
        pin(WORDS);
        show(Place.SCENARIOS);
        until(() -> marks("live-plans").equals(List.of("1")));
        assertThat(chart("live-plans").getAccessibleText()).contains(WORDS);
    }

    @Test
    void aNoteIsChangedAndTakenOffByKeyboardAndByItsButtons() {
        String year = pin(WORDS);
        type(KeyCode.N);
        TextField field = lookup("#overview-plans-note-text").query();
        assertThat(field.getText()).isEqualTo(WORDS);
        interact(() -> field.setText("Later"));
        interact(() -> lookup("#overview-plans-note-pin").queryButton().fire());
        assertThat(notes()).extracting(PinnedNote::text).containsExactly("Later");
        type(KeyCode.DELETE);
        assertThat(notes()).isEmpty();

        interact(() -> built.workspace().undo());
        WaitForAsyncUtils.waitForFxEvents();
        Button remove = lookup("#overview-plans-note-remove-1").queryButton();
        assertThat(remove.getAccessibleText()).isEqualTo("Remove the note at " + year);
        interact(remove::fire);
        assertThat(notes()).isEmpty();
        assertThat(lookup("#overview-plans-notes").query().isManaged()).isFalse();
    }

    @Test
    void aNoteWhoseChartHasAnotherNameByNowIsStillListedAndCanBeTakenAway() {
        VBox list = lookup("#overview-notes").query();
        assertThat(list.isManaged()).isFalse();
        PinnedNote old =
                new PinnedNote("Plans, as we called them", "2031", WORDS, LocalDate.of(2026, 3, 4));
        interact(() -> built.workspace().change("note", project -> project.pinning(old)));
        assertThat(marks("overview-plans")).isEmpty();
        assertThat(list.isManaged()).isTrue();
        assertThat(words(list))
                .contains("Plans, as we called them, 2031: " + WORDS + " (4 Mar 2026)");
        Button remove = from(list).lookup(".button").queryButton();
        interact(remove::fire);
        assertThat(notes()).isEmpty();
        assertThat(list.isManaged()).isFalse();
    }

    @Test
    void theMenuOfAYearPinsItsNote() {
        YearChart plans = chart("overview-plans");
        rightClickOn(plans);
        clickOn("Pin a note…");
        interact(() -> lookup("#overview-plans-note-text").queryAs(TextField.class).setText(WORDS));
        push(KeyCode.ENTER);
        assertThat(notes()).hasSize(1);
        rightClickOn(plans);
        clickOn("Remove the note");
        assertThat(notes()).isEmpty();
    }

    @Test
    void escapeLeavesAllAsItIsAndTooManyWordsWaitToBeShortened() {
        interact(chart("overview-plans")::requestFocus);
        type(KeyCode.N);
        TextField field = lookup("#overview-plans-note-text").query();
        interact(() -> field.setText("x".repeat(PinnedNote.LONGEST + 3)));
        push(KeyCode.ENTER);
        assertThat(notes()).isEmpty();
        assertThat(field.getText()).hasSize(PinnedNote.LONGEST + 3);
        assertThat(words(lookup("#overview-plans").query())).contains("3 too many");
        push(KeyCode.ESCAPE);
        assertThat(notes()).isEmpty();
        assertThat(field.getParent().getParent().isVisible()).isFalse();
        assertThat(built.workspace().undoableProperty().get()).isEmpty();
    }

    @Test
    void wordsBeingWrittenAreNotLostByAskingForAnotherYear() {
        YearChart plans = chart("overview-plans");
        interact(plans::requestFocus);
        type(KeyCode.N);
        TextField field = lookup("#overview-plans-note-text").query();
        interact(() -> field.setText("Half a sent"));
        interact(plans::requestFocus);
        type(KeyCode.RIGHT, 1);
        type(KeyCode.N);
        assertThat(field.getText()).isEqualTo("Half a sent");
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void aPictureOfTheChartHasNeitherTheWordsNorTheMark() {
        pin(WORDS);
        ChartCard card = lookup("#overview-plans").query();
        type(KeyCode.N);
        interact(() -> drawing = card.drawing());
        assertThat(drawing).contains(card.specProperty().get().title()).doesNotContain("Oak");
        assertThat(drawing).doesNotContain(">1</text>", "Note at");
        assertThat(words(card)).contains(WORDS);
        assertThat(marks("overview-plans")).containsExactly("1");
        assertThat(card.specProperty().get().table().rows().toString()).doesNotContain("Oak");
    }
}
