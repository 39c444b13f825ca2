package highneeds.report.office;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in double braces, such as {@code {{council}}}, in the words of a template. Office programs
 * cut a name into pieces as it is typed; here a paragraph is read as one.
 */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]{1,60})\\}\\}");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String paragraph;
    private final String text;

    /**
     * @param prefix "w" in Word, "a" in PowerPoint
     */
    private Placeholders(String prefix) {
        this.paragraph = prefix + ":p";
        this.text = prefix + ":t";
    }

    public static Placeholders ofWord() {
        return new Placeholders("w");
    }

    public static Placeholders ofSlides() {
        return new Placeholders("a");
    }

    /** "Chart: Plans-by need" and "chart:plans by need" are one name. */
    public static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.UK)
                .replaceAll("[\\s_-]+", " ")
                .replaceAll("\\s*:\\s*", ":");
    }

    /** Name if the words are one placeholder and nothing else. */
    public static Optional<String> only(String words) {
        Matcher found = NAME.matcher(words.strip());
        return found.matches() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    /** Names in everything below a node, in their order, each once. */
    public Set<String> names(Node root) {
        Set<String> names = new LinkedHashSet<>();
        for (Element one : below(root, paragraph)) {
            Matcher found = NAME.matcher(words(one));
            while (found.find()) {
                names.add(plain(found.group(1)));
            }
        }
        return names;
    }

    /** Puts words in the place of each name that has any; the letters stay as they were. */
    public void fill(Node root, Function<String, Optional<String>> words) {
        below(root, paragraph).forEach(one -> fillParagraph(one, words));
    }

    private void fillParagraph(Element one, Function<String, Optional<String>> words) {
        int from = 0;
        Matcher found = NAME.matcher(words(one));
        while (found.find(from)) {
            Optional<String> filled = words.apply(plain(found.group(1)));
            from = found.end();
            if (filled.isPresent()) {
                replace(one, found.start(), found.end(), filled.get());
                from = found.start() + filled.get().length();
                found = NAME.matcher(words(one));
            }
        }
    }

    private void replace(Element one, int start, int end, String words) {
        int at = 0;
        boolean written = false;
        for (Element piece : pieces(one)) {
            String old = text(piece);
            int first = Math.max(0, start - at);
            int last = Math.min(old.length(), end - at);
            if (first < last) {
                set(piece, old.substring(0, first) + (written ? "" : words) + old.substring(last));
                written = true;
            }
            at += old.length();
        }
    }

    private static String text(Element piece) {
        StringBuilder text = new StringBuilder();
        for (Node part = piece.getFirstChild(); part != null; part = part.getNextSibling()) {
            text.append(part.getNodeValue() == null ? "" : part.getNodeValue());
        }
        return text.toString();
    }

    private static void set(Element piece, String words) {
        while (piece.getFirstChild() != null) {
            piece.removeChild(piece.getFirstChild());
        }
        piece.appendChild(piece.getOwnerDocument().createTextNode(words));
        if (piece.getNodeName().equals("w:t")) {
            piece.setAttributeNS(XML, "xml:space", "preserve");
        }
    }

    private String words(Element one) {
        StringBuilder words = new StringBuilder();
        pieces(one).forEach(piece -> words.append(text(piece)));
        return words.toString();
    }

    /** Pieces of text of a paragraph, without those of paragraphs inside it, as of a text box. */
    private List<Element> pieces(Element one) {
        return below(one, text).stream().filter(piece -> paragraphOf(piece) == one).toList();
    }

    private Node paragraphOf(Element piece) {
        Node node = piece;
        while (node != null && !node.getNodeName().equals(paragraph)) {
            node = node.getParentNode();
        }
        return node;
    }

    private static List<Element> below(Node root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        if (node instanceof Element element && node.getNodeName().equals(name)) {
            found.add(element);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), name, found);
        }
    }
}
