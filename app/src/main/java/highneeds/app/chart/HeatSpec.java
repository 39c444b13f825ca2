package highneeds.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything a heat map says, without a screen: a value for each row and year, the darker the more.
 *
 * @param title what is shown, ten words at most
 * @param unit what is counted and when
 * @param source where the figures come from
 * @param summary the main message in one sentence
 * @param numbers how values are written
 * @param years labels of the columns
 * @param lastActual position of the last year that was counted; -1 if none
 * @param rows from the top down, each with a value for every year
 */
public record HeatSpec(
        String title,
        String unit,
        String source,
        String summary,
        Numbers numbers,
        List<String> years,
        int lastActual,
        List<Row> rows)
        implements Picture {

    /**
     * One row.
     *
     * @param values one for every year
     */
    public record Row(String name, List<Double> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public HeatSpec {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** A map that has nothing to show yet. */
    public static HeatSpec empty(String title) {
        return new HeatSpec(title, "", "", "", Numbers.PLANS, List.of(), -1, List.of());
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty() || years.isEmpty();
    }

    /** The largest value. */
    double most() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    @Override
    public TableTwin table() {
        List<String> headings = new ArrayList<>(List.of("Group"));
        headings.addAll(years);
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.name()));
            row.values().forEach(value -> line.add(numbers.inTable(value)));
            cells.add(line);
        }
        return new TableTwin(headings, cells);
    }
}
