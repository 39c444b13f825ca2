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

    /** Short labels of the year columns: "2027" for "Jan 2027 forecast", "2026-27" as it is. */
    List<String> years() {
        return table.columns().subList(table.labels(), table.columns().size()).stream()
                .map(column -> column.heading().replace("Jan ", "").replace(" forecast", ""))
                .toList();
    }
}
