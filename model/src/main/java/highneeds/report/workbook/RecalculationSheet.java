package highneeds.report.workbook;

import highneeds.domain.Ncy;
import highneeds.report.table.Cell;
import highneeds.report.table.Formula;
import highneeds.report.table.Part;
import highneeds.report.table.RateTables;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Unit;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Works the baseline's plans out a second time, year group by year group, with spreadsheet formulas
 * alone: plans a year on, less the share that ceases, plus residents times new plans per resident.
 */
final class RecalculationSheet {

    static final String NAME = "Recalculation";

    /** Label of the row that adds up the year groups. */
    static final String ALL = "All plans, recalculated";

    private RecalculationSheet() {}

    static ContentsSheet.Line line() {
        return new ContentsSheet.Line(
                NAME, "Checks", "The baseline's plans worked out again by formulas alone");
    }

    static PlacedTable write(
            XSSFWorkbook workbook,
            Styles styles,
            SafeReport content,
            Map<String, PlacedTable> tables) {
        PlacedTable placed =
                TableSheet.write(workbook, styles, content.internal(Part.WORKINGS, table(content)));
        XSSFSheet sheet = workbook.getSheet(NAME);
        int years = content.run().choices().years();
        for (int row = 0; row < Ncy.COUNT; row++) {
            for (int year = 1; year <= years; year++) {
                cell(sheet, placed, row, year).setCellFormula(formula(placed, tables, row, year));
            }
        }
        return placed;
    }

    /** Opening plans as counted; the years after are filled with formulas. */
    private static ReportTable table(SafeReport content) {
        double[] opening =
                content.exact()
                        .orElseThrow()
                        .baseline()
                        .forecast()
                        .outcome()
                        .opening()
                        .plans()
                        .byNcy();
        int years = content.run().choices().years();
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column("National curriculum year", 38));
        for (int year = 0; year <= years; year++) {
            columns.add(
                    new ReportTable.Column(Integer.toString(content.openingCensus() + year), 13));
        }
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int n = 0; n < Ncy.COUNT; n++) {
            rows.add(row(Ncy.label(Ncy.at(n)), opening[n], years));
        }
        rows.add(totals(years));
        return new ReportTable(
                NAME,
                "The baseline's plans worked out again",
                "Plans of the year group below at the census before, less the share that ceases,"
                        + " plus residents times new plans per resident. The checks compare it"
                        + " with the forecast.",
                1,
                columns,
                rows);
    }

    private static ReportTable.Row row(String label, double opening, int years) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        cells.add(Cell.figure(opening, Unit.COUNT));
        for (int year = 1; year <= years; year++) {
            cells.add(Cell.figure(0, Unit.COUNT));
        }
        return new ReportTable.Row(false, cells);
    }

    private static ReportTable.Row totals(int years) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(ALL));
        for (int column = 1; column <= years + 1; column++) {
            cells.add(
                    Cell.figure(
                            0,
                            Unit.COUNT,
                            new Formula.Sum(
                                    new Formula.Place(0, column),
                                    new Formula.Place(Ncy.COUNT - 1, column))));
        }
        return new ReportTable.Row(true, cells);
    }

    private static String formula(
            PlacedTable placed, Map<String, PlacedTable> tables, int row, int year) {
        String joiners =
                given(tables, RateTables.RESIDENTS, row, year)
                        + "*"
                        + given(tables, RateTables.JOINING, row, year);
        if (row == 0) {
            return joiners;
        }
        String before = placed.cell(new Formula.Place(row - 1, year));
        return before + "*(1-" + given(tables, RateTables.CEASING, row, year) + ")+" + joiners;
    }

    /** A rate of the same year; its tables have a scenario before the label and no opening year. */
    private static String given(Map<String, PlacedTable> tables, String table, int row, int year) {
        PlacedTable placed = tables.get(table);
        return placed.address(row, placed.table().labels() + year - 1);
    }

    private static XSSFCell cell(XSSFSheet sheet, PlacedTable placed, int row, int year) {
        return sheet.getRow(placed.headingRow() + 1 + row).getCell(1 + year);
    }
}
