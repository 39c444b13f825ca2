package highneeds.report.chart;

import highneeds.report.table.ReportTable;

import java.util.List;
import java.util.stream.IntStream;

/** Series out of the rows of a table that has a column for each year. */
final class TableRows {

    private final ReportTable table;

    TableRows(ReportTable table) {
        this.table = table;
    }

    /** A series out of the row with these labels. */
    Chart.Series series(String name, Chart.Look look, Colour colour, String... labels) {
        int row = table.row(labels);
        int last = table.columns().size() - 1;
        List<Double> values =
                IntStream.rangeClosed(table.labels(), last)
                        .mapToObj(column -> table.value(row, column))
                        .toList();
        return new Chart.Series(
                name,
                look,
                colour,
                values,
                new Chart.Origin(table.name(), row, table.labels(), row, last));
    }

    /** Headings of the year columns. */
    List<String> years() {
        return table.columns().subList(table.labels(), table.columns().size()).stream()
                .map(ReportTable.Column::heading)
                .toList();
    }
}
