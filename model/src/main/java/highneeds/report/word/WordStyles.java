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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** A template's letters may be wider than ours. */
    private static final double CELL_POINTS_ON_TEMPLATE = 8;

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void addTo(XWPFDocument document) {
        WordStyles added = new WordStyles(document.createStyles());
        added.defaults();
        added.looks().forEach((id, look) -> added.add(id, look, NORMAL));
    }

    /**
     * Finds our styles in a template by their names, and adds those it does not have, in its own
     * letters.
     *
     * @return the template's id of each of our styles
     */
    static Map<String, String> foundIn(XWPFDocument template) {
        WordStyles styles =
                new WordStyles(
                        template.getStyles() == null
                                ? template.createStyles()
                                : template.getStyles());
        Map<String, String> ids = new LinkedHashMap<>();
        String normal = styles.normal();
        ids.put(NORMAL, normal);
        styles.looks()
                .forEach(
                        (id, look) -> {
                            if (!id.equals(NORMAL)) {
                                ids.put(id, styles.found(id, look, normal));
                            }
                        });
        return ids;
    }

    private String normal() {
        return styles.getStyles().stream()
                .filter(style -> style.getType() == STStyleType.PARAGRAPH)
                .filter(style -> String.valueOf(style.getCTStyle().getDefault()).matches("1|true"))
                .map(XWPFStyle::getStyleId)
                .findFirst()
                .orElse(NORMAL);
    }

    private String found(String id, Look look, String normal) {
        for (String name :
                id.equals(POINT) ? List.of("List Bullet", look.name()) : List.of(look.name())) {
            for (XWPFStyle style : styles.getStyles()) {
                if (style.getType() == STStyleType.PARAGRAPH
                        && name.equalsIgnoreCase(style.getName())) {
                    return style.getStyleId();
                }
            }
        }
        add(id, id.equals(CELL) ? look.sized(CELL_POINTS_ON_TEMPLATE) : look, normal);
        return id;
    }

    private Map<String, Look> looks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put(NORMAL, new Look("Normal", -1, 11, false, "000000", 0, 120, false));
        looks.put(TITLE, new Look("Title", -1, 20, true, DARK_BLUE, 0, 120, true));
        looks.put(HEADING_1, new Look("heading 1", 0, 15, true, DARK_BLUE, 320, 100, true));
        looks.put(HEADING_2, new Look("heading 2", 1, 12, true, DARK_BLUE, 200, 80, true));
        looks.put(CAPTION, new Look("caption", -1, 10.5, true, "000000", 160, 60, true));
        looks.put(SOURCE, new Look("Source", -1, 9, false, "3D3D3D", 40, 200, false));
        looks.put(POINT, new Look("List Paragraph", -1, 11, false, "000000", 0, 80, false));
        looks.put(CELL, new Look("Table Text", -1, 9, false, "000000", 20, 20, false));
        return looks;
    }

    /**
     * How a style looks.
     *
     * @param name its name for people
     * @param outline level in the outline from 0; -1 for what is no heading
     * @param points size of its letters
     * @param before space before, in twentieths of a point
     * @param after space after
     * @param withNext true if it stays on the page of what follows
     */
    private record Look(
            String name,
            int outline,
            double points,
            boolean bold,
            String colour,
            int before,
            int after,
            boolean withNext) {

        private Look sized(double changed) {
            return new Look(name, outline, changed, bold, colour, before, after, withNext);
        }
    }

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("en-GB");
    }

    private void add(String id, Look look, String normal) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(look.name());
        if (id.equals(NORMAL)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(normal);
            style.addNewNext().setVal(normal);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(look.before()));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(look.after()));
        if (look.withNext()) {
            paragraph.addNewKeepNext();
        }
        if (look.outline() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(look.outline()));
        }
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(Math.round(look.points() * 2)));
        letters.addNewColor().setVal(look.colour());
        if (look.bold()) {
            letters.addNewB();
        }
        styles.addStyle(new XWPFStyle(style));
    }
}
