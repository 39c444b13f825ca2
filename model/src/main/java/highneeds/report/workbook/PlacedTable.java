package highneeds.report.workbook;

import highneeds.report.table.Formula;
import highneeds.report.table.ReportTable;

import org.apache.poi.ss.util.CellReference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table on its sheet, with the address of each of its cells.
 *
 * @param table the table
 * @param sheet name of its tab
 * @param headingRow row of the headings on the sheet, from 0
 */
record PlacedTable(ReportTable table, String sheet, int headingRow) {

    /** Address on its own sheet, for example "C7". */
    String cell(Formula.Place place) {
        return new CellReference(headingRow + 1 + place.row(), place.column()).formatAsString();
    }

    /** Address from any sheet, for example "'Plans by need'!C7". */
    String address(int row, int column) {
        return prefix() + cell(new Formula.Place(row, column));
    }

    /** Fixed range from any sheet, for example "'Plans by need'!$C$7:$M$7". */
    String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        String first = fixed(firstRow, firstColumn);
        boolean single = firstRow == lastRow && firstColumn == lastColumn;
        return prefix() + (single ? first : first + ":" + fixed(lastRow, lastColumn));
    }

    /** Fixed range of headings from any sheet. */
    String headings(int firstColumn, int lastColumn) {
        return range(-1, firstColumn, -1, lastColumn);
    }

    /** Range of a row from a column to the last one. */
    String rowFrom(int row, int firstColumn) {
        return range(row, firstColumn, row, table.columns().size() - 1);
    }

    /** The formula in a spreadsheet's words, for a cell of the same sheet. */
    String text(Formula formula) {
        return switch (formula) {
            case Formula.Sum(var first, var last) -> "SUM(" + cell(first) + ":" + cell(last) + ")";
            case Formula.Balance(var plus, var minus) ->
                    joined(plus) + (minus.isEmpty() ? "" : "-" + joined(minus, "-"));
            case Formula.Change(var now, var before) -> cell(now) + "/" + cell(before) + "-1";
        };
    }

    private String joined(List<Formula.Place> places) {
        return joined(places, "+");
    }

    private String joined(List<Formula.Place> places, String sign) {
        return places.stream().map(this::cell).collect(Collectors.joining(sign));
    }

    private String fixed(int row, int column) {
        return new CellReference(headingRow + 1 + row, column, true, true).formatAsString();
    }

    private String prefix() {
        return "'" + sheet.replace("'", "''") + "'!";
    }
}
