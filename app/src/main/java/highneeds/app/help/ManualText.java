package highneeds.app.help;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Markdown as nodes of the window: headings, paragraphs, lists, bold and italic words. */
final class ManualText extends AbstractVisitor {

    private static final double INDENT = 18;
    private static final double HEADING_ABOVE = 14;

    /** A picture is no wider than a line of text, pixels. */
    private static final double PICTURE_WIDTH = 680;

    /** Room the page keeps beside it, pixels. */
    private static final double BESIDE_A_PICTURE = 26;

    private final Map<String, Node> headings = new LinkedHashMap<>();
    private final VBox page = new VBox(9);
    private final List<Text> words = new ArrayList<>();
    private String style = "";
    private String bullet = "";
    private int number;

    private ManualText() {}

    /**
     * A text ready to be shown.
     *
     * @param page the text
     * @param headings the node of each heading, in order
     */
    record Shown(VBox page, Map<String, Node> headings) {}

    static Shown of(String markdown) {
        ManualText text = new ManualText();
        Parser.builder().build().parse(markdown).accept(text);
        return new Shown(text.page, text.headings);
    }

    @Override
    public void visit(Heading heading) {
        style = "help-heading";
        visitChildren(heading);
        style = "";
        TextFlow flow = flow();
        flow.setPadding(new Insets(HEADING_ABOVE, 0, 0, 0));
        headings.put(plain(flow), flow);
        page.getChildren().add(flow);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!bullet.isEmpty()) {
            add(bullet + "  ");
        }
        visitChildren(paragraph);
        if (words.isEmpty()) {
            return;
        }
        TextFlow flow = flow();
        if (!bullet.isEmpty()) {
            flow.setPadding(new Insets(0, 0, 0, INDENT));
        }
        page.getChildren().add(flow);
    }

    /** A picture that lies beside the manual; its words say the same to who cannot see it. */
    @Override
    public void visit(Image image) {
        ImageView picture =
                new ImageView(
                        ManualText.class.getResource(image.getDestination()).toExternalForm());
        picture.fitWidthProperty()
                .bind(
                        Bindings.max(
                                1,
                                Bindings.min(
                                        PICTURE_WIDTH,
                                        page.widthProperty().subtract(BESIDE_A_PICTURE))));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(((org.commonmark.node.Text) image.getFirstChild()).getLiteral());
        StackPane framed = new StackPane(picture);
        framed.getStyleClass().add("help-picture");
        framed.setMinWidth(0);
        framed.setMaxWidth(PICTURE_WIDTH + 2);
        page.getChildren().add(framed);
    }

    @Override
    public void visit(OrderedList list) {
        number = 1;
        visitChildren(list);
        number = 0;
    }

    @Override
    public void visit(ListItem item) {
        bullet = number > 0 ? number++ + "." : "\u2022";
        visitChildren(item);
        bullet = "";
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("help-strong", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("help-emphasis", emphasis);
    }

    private void styled(String wanted, org.commonmark.node.Node node) {
        String before = style;
        style = wanted;
        visitChildren(node);
        style = before;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLine) {
        add(" ");
    }

    private void add(String literal) {
        Text text = new Text(literal);
        text.getStyleClass().addAll("help-text", style);
        words.add(text);
    }

    private TextFlow flow() {
        TextFlow flow = new TextFlow(words.toArray(Text[]::new));
        flow.setLineSpacing(3);
        words.clear();
        return flow;
    }

    private static String plain(TextFlow flow) {
        StringBuilder plain = new StringBuilder();
        flow.getChildren().forEach(each -> plain.append(((Text) each).getText()));
        return plain.toString();
    }
}
