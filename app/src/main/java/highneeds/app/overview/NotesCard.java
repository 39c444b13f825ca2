package highneeds.app.overview;

import highneeds.app.Format;
import highneeds.app.part.Icons;
import highneeds.project.PinnedNote;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/**
 * Every note pinned to a chart, so that none is lost from sight whose chart is named otherwise by
 * now or is not shown. Not there while there are none.
 */
final class NotesCard extends VBox {

    private final OverviewViewModel model;
    private final VBox lines = new VBox(4);

    NotesCard(OverviewViewModel model) {
        super(8);
        this.model = model;
        setId("overview-notes");
        getStyleClass().add("card");
        Label title = new Label("Notes pinned to charts");
        title.getStyleClass().add("section-title");
        Label hint =
                new Label(
                        "Also those whose chart has another name by now or is of another year. They"
                                + " are in no paper.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(title, hint, lines);
        model.notesProperty().subscribe(this::show);
    }

    private void show(List<PinnedNote> notes) {
        setVisible(!notes.isEmpty());
        setManaged(!notes.isEmpty());
        lines.getChildren().setAll(notes.stream().map(this::line).toList());
    }

    private Node line(PinnedNote note) {
        String where = note.chart() + ", " + note.year();
        Label words = new Label(where + ": " + note.text() + " (" + Format.day(note.day()) + ")");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove =
                Icons.button(
                        Feather.X, "Remove the note at " + where, () -> model.removeNote(note));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, words, remove);
        row.getStyleClass().add("bar");
        return row;
    }
}
