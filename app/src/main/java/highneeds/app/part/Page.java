package highneeds.app.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page: title, what it is for, and its content, which scrolls if it is long. */
public class Page extends VBox {

    private final HBox top = new HBox(12);

    protected Page(String id, String title, String purpose) {
        setId(id);
        getStyleClass().add("page");
        Label name = new Label(title);
        name.getStyleClass().add("page-title");
        Label sentence = new Label(purpose);
        sentence.getStyleClass().add("page-purpose");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, name, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        top.getStyleClass().add("page-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        top.getChildren().add(words);
        getChildren().add(top);
    }

    /** Puts controls at the right of the title. */
    protected final void setActions(Node... actions) {
        HBox box = new HBox(8, actions);
        box.setMinWidth(Region.USE_PREF_SIZE);
        top.getChildren().add(box);
    }

    /** Fills the page with content that has a height of its own and scrolls. */
    protected final void setScrolling(Node content) {
        StackPane padded = new StackPane(content);
        padded.getStyleClass().add("page-content");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setFilling(scroll);
    }

    /**
     * Fills the page with content that takes the height there is, and scrolls in a window lower
     * than its least height.
     */
    protected final void setFillingOrScrolling(Region content) {
        setFilling(filling(content));
    }

    /** Content that takes the height there is, and scrolls where that is less than its least. */
    protected static ScrollPane filling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Fills the page with content that takes the height there is. */
    protected final void setFilling(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(content);
    }
}
