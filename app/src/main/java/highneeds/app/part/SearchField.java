package highneeds.app.part;

import atlantafx.base.controls.CustomTextField;

import javafx.scene.Cursor;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search with: a glass at the left, and a cross that clears it at the right. */
public final class SearchField extends CustomTextField {

    /**
     * @param prompt what to type; also its accessible name
     */
    public SearchField(String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH));
        FontIcon clear = Icons.of(Feather.X);
        clear.setCursor(Cursor.HAND);
        clear.setOnMouseClicked(_ -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
    }
}
