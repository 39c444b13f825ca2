package highneeds.report.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Where in a document the next paragraph or table goes, and how it looks there. */
final class WordPlace {

    private final XWPFDocument document;
    private final Map<String, String> styles;
    private final Optional<XmlObject> before;
    private final BigInteger bullets;

    /**
     * @param styles the document's id of each of our styles
     * @param before what stands after the place; empty at the end of the document
     * @param bullets number of the list with dots
     */
    private WordPlace(
            XWPFDocument document,
            Map<String, String> styles,
            Optional<XmlObject> before,
            BigInteger bullets) {
        this.document = document;
        this.styles = styles;
        this.before = before;
        this.bullets = bullets;
    }

    /** The end of a document of our own. */
    static WordPlace atEnd(XWPFDocument document) {
        return new WordPlace(document, Map.of(), Optional.empty(), WordPage.bullets(document));
    }

    /** The end of a council's template. */
    static WordPlace atEnd(XWPFDocument template, Map<String, String> styles) {
        return new WordPlace(template, styles, Optional.empty(), WordPage.bullets(template));
    }

    /** Just before a paragraph of the same document. */
    WordPlace before(XWPFParagraph paragraph) {
        return new WordPlace(document, styles, Optional.of(paragraph.getCTP()), bullets);
    }

    XWPFDocument document() {
        return document;
    }

    /** Room for tables and charts, in twentieths of a point. */
    int width() {
        return WordPage.width(document);
    }

    /** The document's id of a style of ours. */
    String style(String ours) {
        return styles.getOrDefault(ours, ours);
    }

    XWPFParagraph paragraph() {
        if (before.isEmpty()) {
            return document.createParagraph();
        }
        try (XmlCursor cursor = before.get().newCursor()) {
            return document.insertNewParagraph(cursor);
        }
    }

    XWPFTable table(int rows, int columns) {
        if (before.isEmpty()) {
            return document.createTable(rows, columns);
        }
        try (XmlCursor cursor = before.get().newCursor()) {
            XWPFTable table = document.insertNewTbl(cursor);
            for (int column = 1; column < columns; column++) {
                table.getRow(0).addNewTableCell();
            }
            for (int row = 1; row < rows; row++) {
                table.createRow();
            }
            return table;
        }
    }

    /** Gives a point its dot, unless its style has one. */
    void bullet(XWPFParagraph point) {
        var style = document.getStyles().getStyle(point.getStyle());
        boolean dotted =
                style != null
                        && style.getCTStyle().isSetPPr()
                        && style.getCTStyle().getPPr().isSetNumPr();
        if (!dotted) {
            point.setNumID(bullets);
        }
    }
}
