package highneeds.report.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes lines of words down the first column of a sheet, without leaving a row empty. */
final class SheetText {

    private final XSSFSheet sheet;
    private final Styles styles;
    private int next;

    SheetText(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    int nextRow() {
        return next;
    }

    void title(String words) {
        XSSFCell cell = add(words);
        cell.setCellStyle(styles.title());
        cell.getRow().setHeightInPoints(24);
    }

    void section(String words) {
        XSSFCell cell = add(words);
        cell.setCellStyle(styles.section());
        cell.getRow().setHeightInPoints(26);
    }

    /** One row for each sentence, so that none is cut off in print. */
    void sentences(String words) {
        for (String sentence : words.split("(?<=\\.) (?=[A-Z])")) {
            add(sentence);
        }
    }

    /** A paragraph broken into lines at the width of the column. */
    void paragraph(String words) {
        XSSFCell cell = add(words);
        cell.setCellStyle(styles.paragraph());
        int width = sheet.getColumnWidth(0) / 256;
        cell.getRow().setHeightInPoints(Lines.of(words, Lines.capacity(width)) * Lines.POINTS + 3);
    }

    void strong(String words) {
        add(words).setCellStyle(styles.strongLine());
    }

    /** Leaves a row for a chart. */
    void blank() {
        sheet.createRow(next++);
    }

    void formula(String formula) {
        XSSFCell cell = add("");
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.strongLine());
    }

    void backToContents() {
        link("Back to contents", ContentsSheet.NAME);
    }

    /** A line that leads to a sheet. */
    void link(String words, String target) {
        XSSFCell cell = add(words);
        link(cell, target);
        cell.setCellStyle(styles.link());
    }

    static void link(XSSFCell cell, String target) {
        XSSFHyperlink link =
                cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    private XSSFCell add(String words) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(styles.plain());
        return cell;
    }
}
