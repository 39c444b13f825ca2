package highneeds.report.chart;

import highneeds.report.table.BridgeTable;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A waterfall from the first year's spend to the last year's: columns that float on hidden ones.
 */
final class BridgeChart {

    private BridgeChart() {}

    static Chart of(SafeReport content, Map<String, ReportTable> tables) {
        ReportTable table = tables.get(BridgeTable.NAME);
        int end = table.rows().size() - 1;
        double change = table.value(end, BridgeTable.SPEND) - table.value(0, BridgeTable.SPEND);
        String title =
                "%s of spend: most from %s"
                        .formatted(
                                change < 0
                                        ? "Fall of " + Words.millions(-change)
                                        : "Rise of " + Words.millions(change),
                                largest(table, end));
        return new Chart(
                BridgeTable.NAME,
                title,
                PlansCharts.subtitle(
                        content,
                        "High needs block, £ million cash, change by kind of setting, baseline"),
                "Waterfall from %s to %s. %s."
                        .formatted(
                                table.rows().get(0).label(0),
                                table.rows().get(end).label(0),
                                title),
                table.rows().stream().map(row -> row.label(0)).toList(),
                List.of(
                        column(table, "Below", Chart.Look.HIDDEN_COLUMN, BridgeTable.BELOW),
                        column(table, "Spend", Chart.Look.COLUMN, BridgeTable.SPEND),
                        column(table, "Rise", Chart.Look.COLUMN, BridgeTable.RISE),
                        column(table, "Fall", Chart.Look.COLUMN, BridgeTable.FALL)),
                new Chart.Style(Chart.Style.MILLIONS, true, true));
    }

    private static String largest(ReportTable table, int end) {
        int most =
                IntStream.range(1, end)
                        .boxed()
                        .max(java.util.Comparator.comparingDouble(row -> table.value(row, 1)))
                        .orElseThrow();
        return table.rows().get(most).label(0);
    }

    private static Chart.Series column(
            ReportTable table, String name, Chart.Look look, int column) {
        int last = table.rows().size() - 1;
        List<Double> values =
                IntStream.rangeClosed(0, last).mapToObj(row -> table.value(row, column)).toList();
        return new Chart.Series(
                name,
                look,
                switch (column) {
                    case BridgeTable.SPEND -> Colour.DARK_BLUE;
                    case BridgeTable.RISE -> Colour.ORANGE;
                    case BridgeTable.FALL -> Colour.TURQUOISE;
                    default -> Colour.WHITE;
                },
                values,
                new Chart.Origin(BridgeTable.NAME, 0, column, last, column));
    }
}
