package highneeds.app;

import highneeds.app.part.Icons;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Says what went wrong, why and what to do, until it is put away. */
final class ProblemBanner extends HBox {

    ProblemBanner(ObjectProperty<Problem> problem) {
        super(12);
        setId("problem");
        getStyleClass().add("problem");
        setAlignment(Pos.TOP_LEFT);
        Label what = label("problem-what");
        Label why = label("problem-why");
        why.setId("problem-why");
        VBox words = new VBox(2, what, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.of(Feather.ALERT_TRIANGLE),
                        words,
                        Icons.button(Feather.X, "Close this message", () -> problem.set(null)));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(problem.isNotNull());
        problem.subscribe(
                now -> {
                    what.setText(now == null ? "" : now.what());
                    why.setText(now == null ? "" : (now.why() + " " + now.remedy()).strip());
                    setAccessibleText(what.getText() + " " + why.getText());
                });
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
