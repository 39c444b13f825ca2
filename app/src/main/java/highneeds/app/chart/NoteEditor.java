package highneeds.app.chart;

import highneeds.project.PinnedNote;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/**
 * A line over the foot of a chart in which a note is written; everything else goes on meanwhile.
 */
final class NoteEditor extends VBox {

    private static final String PROMISE = "Is in no paper. Write of no child.";

    private final Label about = new Label();
    private final Label room = new Label();
    private final TextField text = new TextField();
    private final Button pin = new Button("Pin");
    private Consumer<String> pinning = _ -> {};
    private Runnable closing = () -> {};
    private String before = "";
    private boolean open;

    /**
     * @param id id of the card; the field is "id-note-text"
     */
    NoteEditor(String id) {
        getStyleClass().add("note-editor");
        about.getStyleClass().add("note-about");
        room.getStyleClass().add("hint");
        text.setId(id + "-note-text");
        text.setAccessibleText("Words of the note");
        text.setAccessibleHelp(
                "Kept in the project, in no paper or picture; write of no child. Enter pins it,"
                        + " Escape leaves all as it is.");
        pin.setId(id + "-note-pin");
        pin.setOnAction(_ -> pin());
        Button cancel = new Button("Cancel");
        cancel.setId(id + "-note-cancel");
        cancel.setOnAction(_ -> close());
        pin.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        room.setMinWidth(Region.USE_PREF_SIZE);
        about.setMinWidth(Region.USE_PREF_SIZE);
        Label promise = new Label(PROMISE);
        promise.getStyleClass().add("hint");
        promise.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(promise, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox words = new HBox(8, text, pin, cancel);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new HBox(8, about, promise, room), words);
        setMaxHeight(Region.USE_PREF_SIZE);
        text.textProperty().subscribe(this::count);
        text.setOnAction(_ -> pin());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close();
                        key.consume();
                    }
                });
        setVisible(false);
    }

    /**
     * Asks for the words of a note; first for those that are being written, if there are any.
     *
     * @param year label of the year it is pinned to
     * @param soFar its words so far
     * @param pinned hears the words if other ones are to be pinned
     * @param closed runs when the line is closed, pinned or not
     */
    void ask(String year, String soFar, Consumer<String> pinned, Runnable closed) {
        if (open && !text.getText().equals(before)) {
            text.requestFocus();
            return;
        }
        about.setText("Note at " + year);
        text.setAccessibleText("Note at " + year);
        pinning = pinned;
        closing = closed;
        open = true;
        setVisible(true);
        before = soFar;
        text.setText(soFar);
        text.requestFocus();
        text.end();
    }

    /** Steps aside while a picture is made of what is under it. */
    void printing(boolean now) {
        setVisible(open && !now);
    }

    private void count(String typed) {
        int left = PinnedNote.LONGEST - PinnedNote.plain(typed).length();
        room.setText(left < 0 ? -left + " too many" : left + " left");
        room.setAccessibleText(
                left < 0 ? -left + " characters too many" : left + " characters left");
        pin.setDisable(left < 0 || PinnedNote.plain(typed).isEmpty());
    }

    private void pin() {
        if (!pin.isDisabled()) {
            if (!PinnedNote.plain(text.getText()).equals(before)) {
                pinning.accept(text.getText());
            }
            close();
        }
    }

    private void close() {
        open = false;
        setVisible(false);
        text.clear();
        closing.run();
    }
}
