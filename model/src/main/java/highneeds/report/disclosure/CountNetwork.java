package highneeds.report.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts that tables show, and which of them add up to which: all that ties figures together.
 *
 * @param rows counts of one thing each, a value for every column
 * @param sums which rows add up to which, in every column
 */
public record CountNetwork(List<Row> rows, List<Sum> sums) {

    public CountNetwork {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }

    /**
     * A count of one thing in every year and scenario.
     *
     * @param name its name
     * @param values a value for each column; not a number where no table shows it
     * @param known true if anybody can look it up, exact, for the years counted
     */
    public record Row(String name, List<Double> values, boolean known) {

        public Row {
            values = List.copyOf(values);
        }

        double in(int column) {
            return values.get(column);
        }

        boolean anySmall(RuleSet rules) {
            return values.stream().anyMatch(rules::small);
        }

        double largest() {
            return values.stream()
                    .filter(value -> !value.isNaN())
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * A row that is the sum of others.
     *
     * @param total position of the row that is the sum
     * @param parts positions of the rows it is the sum of
     */
    public record Sum(int total, List<Integer> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }

        boolean has(int row) {
            return total == row || parts.contains(row);
        }

        List<Integer> all() {
            List<Integer> all = new ArrayList<>(parts);
            all.add(total);
            return all;
        }
    }

    int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().values().size();
    }

    List<Double> valuesIn(int column) {
        return rows.stream().map(row -> row.in(column)).toList();
    }

    /** The sums of which every row has a value in a column. */
    List<Sum> sumsIn(int column) {
        return sums.stream()
                .filter(
                        sum ->
                                sum.all().stream()
                                        .noneMatch(row -> Double.isNaN(rows.get(row).in(column))))
                .toList();
    }
}
