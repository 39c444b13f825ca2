package highneeds.report.workbook;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.List;

/** Live checks that the figures hang together, and one that says whether all of them hold. */
final class ChecksSheet {

    static final String NAME = "Checks";

    /** Defined name of the cell that says whether all checks hold. */
    static final String MASTER = "Master_check";

    private static final List<String> HEADINGS =
            List.of("Check", "Scenario", "Distance found", "Distance allowed", "Result");
    private static final int[] WIDTHS = {84, 26, 14, 14, 12};

    private ChecksSheet() {}

    static void write(XSSFWorkbook workbook, Styles styles, List<Check> checks) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        SheetText text = new SheetText(sheet, styles);
        text.title("Checks");
        text.sentences(
                "Each line compares figures of this workbook with a live formula. Distance is the"
                        + " square root of the sum of squared differences over all years, in plans"
                        + " or pounds.");
        text.backToContents();
        int masterRow = text.nextRow();
        int heading = masterRow + 1;
        int last = heading + checks.size();
        text.formula(
                "IF(COUNTIF(E%d:E%d,\"Holds\")=ROWS(E%d:E%d),\"all %d hold\",\"SOME DO NOT HOLD\")"
                        .formatted(heading + 2, last + 1, heading + 2, last + 1, checks.size()));
        headings(sheet.createRow(heading), styles);
        for (int i = 0; i < checks.size(); i++) {
            line(sheet.createRow(heading + 1 + i), checks.get(i), styles);
        }
        markUp(sheet, heading, last);
        XSSFName master = workbook.createName();
        master.setNameName(MASTER);
        master.setRefersToFormula("'" + NAME + "'!$A$" + (masterRow + 1));
        PageSetup.of(sheet, heading, 1);
    }

    private static void headings(XSSFRow row, Styles styles) {
        for (int i = 0; i < HEADINGS.size(); i++) {
            row.getSheet().setColumnWidth(i, WIDTHS[i] * 256);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(HEADINGS.get(i));
            cell.setCellStyle(styles.heading(i == 2 || i == 3, i == 0));
        }
        row.setHeightInPoints(34);
    }

    private static void line(XSSFRow row, Check check, Styles styles) {
        words(row.createCell(0), check.what(), styles);
        words(row.createCell(1), check.scenario(), styles);
        XSSFCell found = row.createCell(2);
        found.setCellFormula(check.distance());
        found.setCellStyle(styles.distance());
        XSSFCell allowed = row.createCell(3);
        allowed.setCellValue(check.allowed());
        allowed.setCellStyle(styles.distance());
        int number = row.getRowNum() + 1;
        XSSFCell result = row.createCell(4);
        result.setCellFormula("IF(C%d<=D%d,\"Holds\",\"FAILS\")".formatted(number, number));
        result.setCellStyle(styles.words(true, false));
    }

    private static void words(XSSFCell cell, String words, Styles styles) {
        cell.setCellValue(words);
        cell.setCellStyle(styles.words(false, cell.getColumnIndex() == 0));
    }

    private static void markUp(XSSFSheet sheet, int heading, int last) {
        XSSFTable table =
                sheet.createTable(
                        new AreaReference(
                                new CellReference(heading, 0),
                                new CellReference(last, HEADINGS.size() - 1),
                                sheet.getWorkbook().getSpreadsheetVersion()));
        table.setName(NAME);
        table.setDisplayName(NAME);
    }
}
