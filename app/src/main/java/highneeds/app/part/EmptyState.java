package highneeds.app.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: what will be here and what to do for it. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon icon, String what, String todo, Node... actions) {
        super(10);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        FontIcon picture = Icons.of(icon);
        picture.getStyleClass().add("empty-icon");
        Label title = new Label(what);
        title.getStyleClass().add("empty-title");
        Label sentence = new Label(todo);
        sentence.getStyleClass().add("empty-text");
        sentence.setWrapText(true);
        getChildren().addAll(picture, title, sentence);
        getChildren().addAll(actions);
    }
}
