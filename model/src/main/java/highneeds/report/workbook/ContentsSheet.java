package highneeds.report.workbook;

import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeTable;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.List;

/** The sheets of the workbook, each with what it holds and a link. */
final class ContentsSheet {

    static final String NAME = "Contents";

    private ContentsSheet() {}

    /**
     * A sheet listed.
     *
     * @param name tab
     * @param part outputs, workings, inputs or checks
     * @param title what it holds
     */
    record Line(String name, String part, String title) {}

    static void write(XSSFWorkbook workbook, Styles styles, List<Line> lines) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(line.name()),
                                    Cell.text(line.part()),
                                    Cell.text(line.title()))));
        }
        PlacedTable placed =
                TableSheet.write(
                        workbook,
                        styles,
                        SafeTable.ofWords(
                                new ReportTable(
                                        NAME,
                                        "Contents",
                                        "Each name leads to its sheet.",
                                        1,
                                        List.of(
                                                new ReportTable.Column("Sheet", 24),
                                                new ReportTable.Column("Part", 22),
                                                new ReportTable.Column("What it holds", 70)),
                                        rows)));
        XSSFSheet sheet = workbook.getSheet(NAME);
        for (int i = 0; i < lines.size(); i++) {
            var cell = sheet.getRow(placed.headingRow() + 1 + i).getCell(0);
            SheetText.link(cell, lines.get(i).name());
            cell.setCellStyle(styles.link());
        }
    }
}
