package highneeds.report.table;

import highneeds.finance.returns.ReturnTable;

import java.util.ArrayList;
import java.util.List;

/** Tables of a return one below another on a sheet, with what each is in the first column. */
final class ReturnSheet {

    private static final String TOTAL = "Total";

    private final String name;
    private final Unit unit;
    private final String heading;
    private final int width;
    private final List<ReportTable.Row> rows = new ArrayList<>();
    private List<String> years = List.of();

    /**
     * @param heading heading of the column that tells the tables apart
     * @param width its width in characters
     */
    ReturnSheet(String name, Unit unit, String heading, int width) {
        this.name = name;
        this.unit = unit;
        this.heading = heading;
        this.width = width;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    ReturnSheet add(String label, ReturnTable table) {
        years = table.columns();
        for (ReturnTable.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(label));
            cells.add(Cell.text(row.label()));
            row.values().forEach(value -> cells.add(Cell.figure(value, unit)));
            rows.add(new ReportTable.Row(strong(row.label()), cells));
        }
        return this;
    }

    private static boolean strong(String label) {
        return label.startsWith(TOTAL)
                || label.startsWith("In-year")
                || label.endsWith("carried forward");
    }

    ReportTable build(String title, String about) {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column(heading, width));
        columns.add(new ReportTable.Column("Row", unit == Unit.POUNDS ? 58 : 50));
        years.forEach(
                year -> columns.add(new ReportTable.Column(year, unit == Unit.POUNDS ? 13 : 8)));
        return new ReportTable(name, title, about + " " + ReturnTable.ROUNDING, 2, columns, rows);
    }
}
