package highneeds.report.workbook;

import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeTable;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes one table to a sheet of its own: title in A1, a sentence a row below it, then the headings
 * and the rows as one marked-up table.
 */
final class TableSheet {

    private final XSSFSheet sheet;
    private final Styles styles;
    private final PlacedTable placed;

    private TableSheet(XSSFSheet sheet, Styles styles, PlacedTable placed) {
        this.sheet = sheet;
        this.styles = styles;
        this.placed = placed;
    }

    static PlacedTable write(XSSFWorkbook workbook, Styles styles, SafeTable safe) {
        ReportTable table = safe.table();
        XSSFSheet sheet = workbook.createSheet(table.name());
        SheetText text = new SheetText(sheet, styles);
        text.title(table.title());
        text.sentences(table.about());
        text.backToContents();
        PlacedTable placed = new PlacedTable(table, table.name(), text.nextRow());
        TableSheet writer = new TableSheet(sheet, styles, placed);
        writer.headings();
        for (int row = 0; row < table.rows().size(); row++) {
            writer.row(row);
        }
        if (!table.rows().isEmpty()) {
            // Office repairs a workbook that has a table without rows.
            writer.markUp();
        }
        PageSetup.of(sheet, placed.headingRow(), table.labels());
        return placed;
    }

    private void headings() {
        ReportTable table = placed.table();
        XSSFRow row = sheet.createRow(placed.headingRow());
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            ReportTable.Column column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * 256);
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(styles.heading(holdsFigures(i), i == 0));
            lines = Math.max(lines, Lines.of(column.heading(), column.width()));
        }
        row.setHeightInPoints(lines * Lines.POINTS + 4);
    }

    private boolean holdsFigures(int column) {
        return placed.table().rows().stream()
                .anyMatch(row -> !(row.cells().get(column) instanceof Cell.Text));
    }

    private void row(int number) {
        ReportTable.Row row = placed.table().rows().get(number);
        XSSFRow written = sheet.createRow(placed.headingRow() + 1 + number);
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            cell(written.createCell(i), row.cells().get(i), row.strong());
            int width = placed.table().columns().get(i).width();
            lines = Math.max(lines, Lines.of(row.label(i), Lines.capacity(width)));
        }
        written.setHeightInPoints(lines * Lines.POINTS);
    }

    private void cell(XSSFCell target, Cell cell, boolean strong) {
        switch (cell) {
            case Cell.Text(String text) -> {
                target.setCellValue(text);
                target.setCellStyle(styles.words(strong, target.getColumnIndex() == 0));
            }
            case Cell.Figure figure -> {
                target.setCellStyle(styles.figure(figure.unit(), strong));
                figure.formula()
                        .ifPresentOrElse(
                                formula -> target.setCellFormula(placed.text(formula)),
                                () -> target.setCellValue(figure.value()));
            }
            case Cell.Missing(String shorthand) -> {
                target.setCellValue(shorthand);
                target.setCellStyle(styles.shorthand(strong));
            }
        }
    }

    private void markUp() {
        ReportTable table = placed.table();
        XSSFTable marked =
                sheet.createTable(
                        new AreaReference(
                                new CellReference(placed.headingRow(), 0),
                                new CellReference(
                                        placed.headingRow() + table.rows().size(),
                                        table.columns().size() - 1),
                                sheet.getWorkbook().getSpreadsheetVersion()));
        String name = table.name().replaceAll("[^A-Za-z0-9]+", "_");
        marked.setName(name);
        marked.setDisplayName(name);
        // A year is a heading here, so Excel need not warn that it is not a number.
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        placed.headingRow(), placed.headingRow(), 0, table.columns().size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
