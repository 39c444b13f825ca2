package highneeds.app.intake;

import highneeds.app.issues.IssueLists;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was found wrong in the rows, by what mends it. */
final class ChecksStep extends VBox {

    ChecksStep(ReviewViewModel model) {
        super(12);
        Label summary = new Label();
        summary.setId("checks-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.checksProperty());
        Label hint =
                new Label(
                        "Mend what matters in Columns or Value codes, or in the files and drop them"
                                + " again; go on, and the rest is left out as it says.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        IssueLists lists = new IssueLists("check", model.groups(), model.groupProperty());
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(new VBox(2, summary, hint), lists);
    }
}
