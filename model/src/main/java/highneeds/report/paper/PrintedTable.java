package highneeds.report.paper;

import highneeds.domain.LargestRemainder;
import highneeds.report.table.Cell;
import highneeds.report.table.Formula;
import highneeds.report.table.ReportTable;
import highneeds.report.table.Unit;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a printed table of one scenario out of a report's table: whole plans or thousands of
 * pounds, a few years, parts rounded so that they add up to the totals shown.
 */
final class PrintedTable {

    private static final double THOUSAND = 1000;

    private final ReportTable table;
    private final String scenario;
    private final List<Integer> columns;

    /**
     * @param years headings of the columns shown
     */
    PrintedTable(ReportTable table, String scenario, List<String> years) {
        this.table = table;
        this.scenario = scenario;
        this.columns = years.stream().map(table::column).toList();
    }

    /**
     * The rows of the scenario.
     *
     * @param label heading of the labels
     */
    PaperTable of(String label) {
        List<Integer> shown = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).label(0).equals(scenario)) {
                shown.add(row);
            }
        }
        long[][] rounded = rounded(shown);
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ReportTable.Row row = table.rows().get(shown.get(i));
            if (!allZero(rounded[i]) || row.strong() || protectedCells(row)) {
                rows.add(row(shown.get(i), rounded[i]));
            }
        }
        List<String> headings = new ArrayList<>();
        headings.add(label);
        columns.forEach(
                column -> headings.add(table.columns().get(column).heading().replace('-', '/')));
        return new PaperTable(headings, rows);
    }

    private PaperTable.Row row(int row, long[] values) {
        List<String> cells = new ArrayList<>();
        cells.add(table.rows().get(row).label(1));
        for (int i = 0; i < columns.size(); i++) {
            cells.add(written(row, columns.get(i), values[i]));
        }
        return new PaperTable.Row(table.rows().get(row).strong(), cells);
    }

    private String written(int row, int column, long rounded) {
        return switch (table.rows().get(row).cells().get(column)) {
            case Cell.Text(String text) -> text;
            case Cell.Missing(String shorthand) -> shorthand;
            case Cell.Figure figure when figure.unit() == Unit.PERCENT ->
                    Minus.sign(Words.percent(figure.value()));
            case Cell.Figure _ -> Minus.sign(String.format(Locale.UK, "%,d", rounded));
        };
    }

    /** Each row's figures, in the unit shown; the parts of a sum by largest remainder. */
    private long[][] rounded(List<Integer> shown) {
        long[][] values = new long[shown.size()][columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            for (int i = 0; i < shown.size(); i++) {
                values[i][c] = Math.round(scaled(shown.get(i), columns.get(c)));
            }
            for (int row : shown) {
                if (table.rows().get(row).cells().get(columns.get(c)) instanceof Cell.Figure figure
                        && figure.formula().orElse(null) instanceof Formula.Sum sum) {
                    spread(values, c, shown, sum);
                }
            }
        }
        return values;
    }

    private void spread(long[][] values, int c, List<Integer> shown, Formula.Sum sum) {
        int first = shown.indexOf(sum.first().row());
        int last = shown.indexOf(sum.last().row());
        double[] parts = new double[last - first + 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = scaled(shown.get(first + i), columns.get(c));
        }
        long[] rounded = LargestRemainder.round(parts);
        for (int i = 0; i < parts.length; i++) {
            values[first + i][c] = rounded[i];
        }
    }

    private double scaled(int row, int column) {
        if (!(table.rows().get(row).cells().get(column) instanceof Cell.Figure figure)) {
            return 0;
        }
        return figure.unit() == Unit.POUNDS ? figure.value() / THOUSAND : figure.value();
    }

    /** A row with a figure that is not shown is no row of nothing. */
    private boolean protectedCells(ReportTable.Row row) {
        return columns.stream()
                .map(row.cells()::get)
                .anyMatch(cell -> cell instanceof Cell.Missing missing && missing.hides());
    }

    private static boolean allZero(long[] values) {
        for (long value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}
