package highneeds.app.scenarios;

import highneeds.app.part.Icons;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What is on record of the scenario looked at, above its levers; the description can be edited. */
final class RecordPane extends VBox {

    private static final int ROWS = 6;

    private final ScenariosViewModel model;
    private final Label words = new Label();
    private final TextArea writing = new TextArea();
    private final HBox reading;

    RecordPane(ScenariosViewModel model) {
        super(8);
        this.model = model;
        reading = reading();
        writing.setId("scenario-description-edit");
        writing.setAccessibleText("Description of the scenario");
        writing.setWrapText(true);
        writing.setPrefRowCount(ROWS);
        show(false);
        writing.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        writing.setText(model.record().descriptionProperty().get());
                        reading.requestFocus();
                    }
                });
        writing.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                written();
                            }
                        });
        getChildren().addAll(standing(), doubts(), reading, writing, differences());
    }

    private HBox reading() {
        words.setId("scenario-description");
        words.textProperty().bind(model.descriptionProperty());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("hint");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button edit = Icons.button(Feather.EDIT_3, "Edit the description", this::write);
        edit.setId("edit-description");
        edit.disableProperty().bind(model.fixedProperty());
        return new HBox(4, words, edit);
    }

    private void write() {
        writing.setText(model.record().descriptionProperty().get());
        show(true);
        writing.requestFocus();
    }

    private void written() {
        if (writing.isVisible()) {
            show(false);
            model.record().describe(writing.getText());
        }
    }

    private void show(boolean editing) {
        writing.setVisible(editing);
        writing.setManaged(editing);
        reading.setVisible(!editing);
        reading.setManaged(!editing);
    }

    private Node standing() {
        Label standing = new Label(null, Icons.of(Feather.LOCK));
        standing.setId("scenario-standing");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        standing.textProperty().bind(model.record().standingProperty());
        hideWhile(standing, model.record().standingProperty().isEmpty());
        return standing;
    }

    private Node doubts() {
        VBox doubts = new VBox(4);
        doubts.setId("scenario-doubts");
        model.record()
                .doubtsProperty()
                .subscribe(
                        all ->
                                doubts.getChildren()
                                        .setAll(all.stream().map(RecordPane::doubt).toList()));
        hideWhile(doubts, model.record().doubtsProperty().map(List::isEmpty));
        return doubts;
    }

    private static Label doubt(String words) {
        Label doubt = new Label(words, Icons.of(Feather.ALERT_TRIANGLE));
        doubt.getStyleClass().add("doubt");
        doubt.setWrapText(true);
        doubt.setMinHeight(USE_PREF_SIZE);
        return doubt;
    }

    private Node differences() {
        Label sentences = new Label();
        sentences.setId("scenario-differences");
        sentences.setWrapText(true);
        sentences.setMinHeight(USE_PREF_SIZE);
        sentences
                .textProperty()
                .bind(model.record().differencesProperty().map(all -> String.join("\n", all)));
        TitledPane pane = new TitledPane("", sentences);
        pane.textProperty()
                .bind(
                        model.scenarioProperty()
                                .map(
                                        now ->
                                                now.parent().isEmpty()
                                                        ? "What it changes, in words"
                                                        : "How it differs from \u201c"
                                                                + now.parent()
                                                                + "\u201d"));
        pane.setId("differences");
        pane.getStyleClass().addAll("dense", "lever-details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        hideWhile(pane, model.record().differencesProperty().map(List::isEmpty));
        return pane;
    }

    private static void hideWhile(Node node, ObservableValue<Boolean> blank) {
        node.visibleProperty().bind(blank.map(now -> !now));
        node.managedProperty().bind(node.visibleProperty());
    }
}
