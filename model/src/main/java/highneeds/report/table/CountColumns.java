package highneeds.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Which scenarios and years of a report's counts are looked at together. */
final class CountColumns {

    private static final String REFORM_PLAN = "LSRP ";

    private final List<Column> columns;

    private record Column(String scenario, int census) {}

    private CountColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Every scenario and year. */
    static CountColumns all(ReportContent content) {
        List<Column> columns = new ArrayList<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Years.censuses(content).forEach(year -> columns.add(new Column(scenario.name(), year)));
        }
        return new CountColumns(columns);
    }

    /** The censuses that were counted. */
    static CountColumns counted(ReportContent content) {
        return new CountColumns(
                Years.censuses(content).stream()
                        .filter(year -> year <= content.openingCensus())
                        .map(year -> new Column(content.baseline().name(), year))
                        .toList());
    }

    int size() {
        return columns.size();
    }

    /** True for a sheet of a return that counts plans of the baseline. */
    static boolean isReturn(ReportTable table) {
        return table.name().startsWith("DSG ") && !table.name().equals("DSG finance")
                || table.name().startsWith(REFORM_PLAN)
                || table.name().equals("SCAP");
    }

    /** Counts of the rows with a label, for each column; not a number where there is none. */
    double[] values(ReportContent content, ReportTable table, String label) {
        double[] values = new double[columns.size()];
        Arrays.fill(values, Double.NaN);
        each(
                content,
                table,
                label,
                (at, place) -> values[at] = table.value(place.row(), place.column()));
        return values;
    }

    /** What stands in the rows with a label, for each column; empty where nothing does. */
    String[] written(ReportContent content, ReportTable table, String label) {
        String[] written = new String[columns.size()];
        Arrays.fill(written, "");
        each(
                content,
                table,
                label,
                (at, place) ->
                        written[at] =
                                switch (table.rows().get(place.row()).cells().get(place.column())) {
                                    case Cell.Text(String text) -> text;
                                    case Cell.Missing(String shorthand) -> shorthand;
                                    case Cell.Figure figure -> Words.count(figure.value());
                                });
        return written;
    }

    private void each(
            ReportContent content,
            ReportTable table,
            String label,
            BiConsumer<Integer, Formula.Place> visit) {
        for (int row = 0; row < table.rows().size(); row++) {
            ReportTable.Row one = table.rows().get(row);
            if (CountRows.label(content, table, one).equals(label)) {
                String scenario = isReturn(table) ? content.baseline().name() : one.label(0);
                for (int c = table.labels(); c < table.columns().size(); c++) {
                    int at = columns.indexOf(new Column(scenario, census(table, c)));
                    if (at >= 0) {
                        visit.accept(at, new Formula.Place(row, c));
                    }
                }
            }
        }
    }

    /** The census of a column; a year of the reform plan ends at the census after it. */
    private static int census(ReportTable table, int column) {
        int year = Integer.parseInt(table.columns().get(column).heading());
        return table.name().startsWith(REFORM_PLAN) ? year + 1 : year;
    }
}
