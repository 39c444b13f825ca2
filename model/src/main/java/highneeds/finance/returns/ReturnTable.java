package highneeds.finance.returns;

import java.util.List;

/**
 * One table of a return. Figures are not rounded here: each cell is rounded by itself where it is
 * shown, so that columns may not add up to their totals, and {@link #ROUNDING} says so.
 *
 * @param code number or sheet name in the return, for example "7.3" or "MmSoA"
 * @param title title in the return's own words
 * @param columns heading of each column of figures, in order of time
 * @param rows rows in the order of the return
 */
public record ReturnTable(String code, String title, List<String> columns, List<Row> rows) {

    /** What is to be printed under every table. */
    public static final String ROUNDING =
            "Every figure is rounded by itself, so totals may differ from the sum of their parts.";

    /**
     * One row.
     *
     * @param code code of the row, empty if the return gives none
     * @param label label in the return's own words
     * @param values one for each column, plans or GBP
     */
    public record Row(String code, String label, List<Double> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public ReturnTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row '"
                                + row.label()
                                + "' of table "
                                + code
                                + " has "
                                + row.values().size()
                                + " values for "
                                + columns.size()
                                + " columns");
            }
        }
    }

    /** The row with a label. */
    public Row row(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Table " + code + " has no row '" + label + "'"));
    }
}
