package highneeds.report.slide;

import highneeds.report.paper.PaperTable;

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCol;

import java.util.HexFormat;
import java.util.List;

/** A native table of a slide. */
final class SlideTable {

    private static final double ROW_POINTS = 31;
    private static final double LETTER_POINTS = 14;

    /**
     * Of the size of letters: what one takes across, bold digits being the widest, and a line down.
     */
    private static final double LETTER_WIDE = 0.56;

    private static final double LINE_HIGH = 1.2;
    private static final double INSET_DOWN = 3.6;
    private static final double INSET_ACROSS = 7.2;

    /** Smallest letters that can be read, points. */
    private static final double SMALLEST = 7;

    private static final byte[] HEADING_FILL = HexFormat.of().parseHex("DCE6F0");
    private static final byte[] WHITE = HexFormat.of().parseHex("FFFFFF");
    private static final double LABEL_SHARE = 0.3;

    private SlideTable() {}

    /**
     * @param width width in English Metric Units
     * @param scale size of letters and rows against those of a table across our own page
     */
    static void add(XSLFSlide slide, PaperTable table, double width, double scale) {
        XSLFTable added = slide.createTable();
        row(added.addRow(), table.headings(), true, HEADING_FILL, scale);
        for (PaperTable.Row row : table.rows()) {
            row(added.addRow(), row.cells(), row.strong(), WHITE, scale);
        }
        added.getCTTable().getTblPr().setFirstRow(true);
        widths(added, table.headings().size(), width);
    }

    /**
     * Height on our own page, points: a row is as high as the cell whose words take most lines.
     *
     * @param width width of the table, points
     */
    static double height(PaperTable table, double width) {
        double height = rowHeight(table.headings(), width);
        for (PaperTable.Row row : table.rows()) {
            height += rowHeight(row.cells(), width);
        }
        return height;
    }

    private static double rowHeight(List<String> cells, double width) {
        double other = width * (1 - LABEL_SHARE) / Math.max(1, cells.size() - 1);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            double column = (i == 0 ? width * LABEL_SHARE : other) - 2 * INSET_ACROSS;
            lines = Math.max(lines, lines(cells.get(i), column / (LETTER_POINTS * LETTER_WIDE)));
        }
        return Math.max(ROW_POINTS, lines * LETTER_POINTS * LINE_HIGH + 2 * INSET_DOWN);
    }

    /** Lines that words take if they are broken between words only. */
    private static int lines(String words, double lettersALine) {
        int lines = 1;
        double free = lettersALine;
        for (String word : words.split(" ")) {
            if (word.length() > free && free < lettersALine) {
                lines++;
                free = lettersALine;
            }
            free -= word.length() + 1;
        }
        return lines;
    }

    private static void row(
            XSLFTableRow row, List<String> cells, boolean strong, byte[] fill, double scale) {
        row.setHeight(ROW_POINTS * scale);
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            cell.setTopInset(INSET_DOWN * scale);
            cell.setBottomInset(INSET_DOWN * scale);
            cell.setLeftInset(INSET_ACROSS * scale);
            cell.setRightInset(INSET_ACROSS * scale);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            paragraph.setTextAlign(i == 0 ? TextAlign.LEFT : TextAlign.RIGHT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(cells.get(i));
            run.setFontFamily("Arial");
            run.setFontSize(Math.max(SMALLEST, LETTER_POINTS * scale));
            run.setBold(strong);
            SlideInk.set(run, "000000");
            paint(
                    ((org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell)
                            cell.getXmlObject()),
                    fill);
        }
    }

    private static void paint(
            org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell cell, byte[] fill) {
        CTTableCellProperties properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        CTLineProperties below =
                properties.isSetLnB() ? properties.getLnB() : properties.addNewLnB();
        if (below.isSetNoFill()) {
            // A new cell has lines that are not drawn, and a line is drawn or not, never both.
            below.unsetNoFill();
        }
        below.setW(9_525);
        below.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex("BFBFBF"));
        properties.addNewSolidFill().addNewSrgbClr().setVal(fill);
    }

    private static void widths(XSLFTable table, int columns, double width) {
        long first = Math.round(width * LABEL_SHARE);
        long other = Math.round((width - first) / Math.max(1, columns - 1));
        List<CTTableCol> grid = table.getCTTable().getTblGrid().getGridColList();
        for (int i = 0; i < grid.size(); i++) {
            grid.get(i).setW(i == 0 ? first : other);
        }
    }
}
