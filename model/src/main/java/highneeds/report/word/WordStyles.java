package highneeds.report.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.math.BigInteger;

/** The paragraph styles of our own paper. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String HEADING_1 = "Heading1";
    static final String HEADING_2 = "Heading2";
    static final String CAPTION = "Caption";
    static final String SOURCE = "Source";
    static final String POINT = "ListParagraph";
    static final String CELL = "TableText";
    static final String NORMAL = "Normal";

    static final String FONT = "Arial";
    static final String DARK_BLUE = "12436D";

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void addTo(XWPFDocument document) {
        WordStyles added = new WordStyles(document.createStyles());
        added.defaults();
        added.add(NORMAL, "Normal", new Look(11, false, "000000", 0, 120, false));
        added.add(TITLE, "Title", new Look(20, true, DARK_BLUE, 0, 120, true));
        added.heading(HEADING_1, "heading 1", 0, new Look(15, true, DARK_BLUE, 320, 100, true));
        added.heading(HEADING_2, "heading 2", 1, new Look(12, true, DARK_BLUE, 200, 80, true));
        added.add(CAPTION, "caption", new Look(10.5, true, "000000", 160, 60, true));
        added.add(SOURCE, "Source", new Look(9, false, "3D3D3D", 40, 200, false));
        added.add(POINT, "List Paragraph", new Look(11, false, "000000", 0, 80, false));
        added.add(CELL, "Table Text", new Look(9, false, "000000", 20, 20, false));
    }

    /**
     * How a style looks.
     *
     * @param points size of its letters
     * @param before space before, in twentieths of a point
     * @param after space after
     * @param withNext true if it stays on the page of what follows
     */
    private record Look(
            double points, boolean bold, String colour, int before, int after, boolean withNext) {}

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
    }

    private void heading(String id, String name, int outline, Look look) {
        CTPPrGeneral paragraph = add(id, name, look).getPPr();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }

    private CTStyle add(String id, String name, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (id.equals(NORMAL)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL);
            style.addNewNext().setVal(NORMAL);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(look.before()));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(look.after()));
        if (look.withNext()) {
            paragraph.addNewKeepNext();
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(Math.round(look.points() * 2)));
        letters.addNewColor().setVal(look.colour());
        if (look.bold()) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
        return style;
    }
}
