package highneeds.app.help;

import highneeds.app.part.Glossary;
import highneeds.app.part.Page;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The manual and the glossary, readable without a network. */
public final class HelpPage extends Page {

    private static final double LINE_LENGTH = 720;
    private static final String GLOSSARY = "Words";

    private final ScrollPane scroll = new ScrollPane();
    private final VBox text;

    public HelpPage() {
        super(
                "help-page",
                "Help",
                "How the program is used, how the forecast is made, and what the words mean.");
        ManualText.Shown manual = ManualText.of(read("manual.md") + "\n" + read("changes.md"));
        text = manual.page();
        Label words = new Label(GLOSSARY);
        words.getStyleClass().addAll("help-heading", "help-words");
        text.getChildren().add(words);
        Glossary.terms().forEach((term, meaning) -> text.getChildren().add(entry(term, meaning)));
        text.setMaxWidth(LINE_LENGTH);
        text.getStyleClass().add("help");
        VBox contents = new VBox(2);
        contents.setId("help-contents");
        contents.setMinWidth(Region.USE_PREF_SIZE);
        manual.headings().forEach((name, node) -> contents.getChildren().add(link(name, node)));
        contents.getChildren().add(link(GLOSSARY, words));
        scroll.setId("help-text");
        scroll.setContent(text);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("The manual");
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        setFilling(new HBox(28, contents, scroll));
    }

    private static String read(String name) {
        try (InputStream in = HelpPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node entry(String term, String meaning) {
        Text name = new Text(term + "  ");
        name.getStyleClass().addAll("help-text", "help-strong");
        Text words = new Text(meaning + ".");
        words.getStyleClass().add("help-text");
        return new TextFlow(name, words);
    }

    private Hyperlink link(String name, Node to) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(
                _ -> {
                    double room = text.getHeight() - scroll.getViewportBounds().getHeight();
                    double at = to.getBoundsInParent().getMinY();
                    scroll.setVvalue(room <= 0 ? 0 : Math.min(1, at / room));
                });
        return link;
    }
}
