package highneeds.report.workbook;

import highneeds.report.table.Unit;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The few cell styles of the workbook, each made once. */
final class Styles {

    static final String FONT = "Arial";

    /** Opacity, red, green, blue: the schema of workbooks wants all four. */
    private static final byte[] DARK_BLUE = {(byte) 0xFF, 0x12, 0x43, 0x6D};

    private static final byte[] HEADING_FILL = {(byte) 0xFF, (byte) 0xDC, (byte) 0xE6, (byte) 0xF0};

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle title() {
        return style("title", () -> withFont(font(16, true, true)));
    }

    XSSFCellStyle section() {
        return style("section", () -> withFont(font(13, true, true)));
    }

    XSSFCellStyle plain() {
        return style("plain", () -> withFont(font(11, false, false)));
    }

    XSSFCellStyle paragraph() {
        return style(
                "paragraph",
                () -> {
                    XSSFCellStyle style = withFont(font(11, false, false));
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    return style;
                });
    }

    XSSFCellStyle strongLine() {
        return style("strong line", () -> withFont(font(11, true, false)));
    }

    XSSFCellStyle link() {
        return style(
                "link",
                () -> {
                    XSSFFont font = font(11, false, true);
                    font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
                    return withFont(font);
                });
    }

    /**
     * Heading of a column.
     *
     * @param figures true if the column holds figures, which stand at the right
     */
    XSSFCellStyle heading(boolean figures, boolean first) {
        return style(
                "heading" + figures + first,
                () -> {
                    XSSFCellStyle style = withFont(font(11, true, false));
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                    style.setAlignment(
                            figures ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                    style.setIndention((short) (first || figures ? 0 : 1));
                    style.setFillForegroundColor(new XSSFColor(HEADING_FILL));
                    style.setFillPattern(
                            org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
                    style.setBorderBottom(BorderStyle.MEDIUM);
                    style.setBottomBorderColor(new XSSFColor(DARK_BLUE));
                    return style;
                });
    }

    /**
     * Words in a table.
     *
     * @param first true for the first column, which has no indent
     */
    XSSFCellStyle words(boolean strong, boolean first) {
        return style(
                "words" + strong + first,
                () -> {
                    XSSFCellStyle style = body(strong);
                    style.setWrapText(true);
                    style.setIndention((short) (first ? 0 : 1));
                    return style;
                });
    }

    XSSFCellStyle figure(Unit unit, boolean strong) {
        return style(
                "figure" + unit + strong,
                () -> {
                    XSSFCellStyle style = body(strong);
                    style.setDataFormat(workbook.createDataFormat().getFormat(unit.format()));
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    return style;
                });
    }

    /** How far apart two figures are. */
    XSSFCellStyle distance() {
        return style(
                "distance",
                () -> {
                    XSSFCellStyle style = body(false);
                    style.setDataFormat(workbook.createDataFormat().getFormat("0.0000"));
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    return style;
                });
    }

    /** A shorthand that stands where a figure would. */
    XSSFCellStyle shorthand(boolean strong) {
        return style(
                "shorthand" + strong,
                () -> {
                    XSSFCellStyle style = body(strong);
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    return style;
                });
    }

    private XSSFCellStyle body(boolean strong) {
        XSSFCellStyle style = withFont(font(11, strong, false));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(strong ? BorderStyle.THIN : BorderStyle.HAIR);
        if (strong) {
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFCellStyle style(String name, Supplier<XSSFCellStyle> make) {
        XSSFCellStyle style = made.get(name);
        if (style == null) {
            style = make.get();
            made.put(name, style);
        }
        return style;
    }

    private XSSFCellStyle withFont(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int points, boolean bold, boolean blue) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (blue) {
            font.setColor(new XSSFColor(DARK_BLUE));
        }
        return font;
    }
}
