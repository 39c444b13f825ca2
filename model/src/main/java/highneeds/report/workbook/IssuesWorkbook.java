package highneeds.report.workbook;

import highneeds.importer.Issue;
import highneeds.importer.IssueColumns;
import highneeds.report.office.DocumentProperties;
import highneeds.report.office.QuotedText;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.List;

/** The list of issues of an import as a workbook, to sort, filter and share out. */
public final class IssuesWorkbook {

    private static final String NAME = "Issues";
    private static final int[] WIDTHS = {12, 24, 28, 20, 9, 24, 9, 24, 70, 60};
    private static final List<String> FIGURES = List.of("row", "rows");

    private IssuesWorkbook() {}

    /**
     * One sheet with a line for each issue.
     *
     * @return an open workbook; the caller closes it
     */
    public static XSSFWorkbook of(List<Issue> issues) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Styles styles = new Styles(workbook);
        XSSFSheet sheet = workbook.createSheet(NAME);
        headings(sheet, styles);
        for (int i = 0; i < issues.size(); i++) {
            line(sheet.createRow(i + 1), IssueColumns.of(issues.get(i)), styles);
        }
        int last = IssueColumns.NAMES.size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(0, issues.size(), 0, last));
        PageSetup.of(sheet, 0, 0);
        QuotedText.mark(workbook);
        DocumentProperties.plain(workbook.getProperties(), "Issues of an import");
        return workbook;
    }

    private static void headings(XSSFSheet sheet, Styles styles) {
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < IssueColumns.NAMES.size(); i++) {
            String name = IssueColumns.NAMES.get(i);
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            cell.setCellStyle(styles.heading(FIGURES.contains(name), i == 0));
        }
    }

    private static void line(XSSFRow row, List<Object> values, Styles styles) {
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(i);
            if (values.get(i) instanceof Integer number) {
                cell.setCellValue(number);
                cell.setCellStyle(styles.words(false, i == 0));
            } else {
                String words = values.get(i).toString().replace("\0", "");
                cell.setCellValue(words);
                cell.setCellStyle(styles.words(false, i == 0));
            }
        }
    }
}
