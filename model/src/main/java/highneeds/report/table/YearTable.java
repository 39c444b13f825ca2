package highneeds.report.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Builds a table with labels at the left and a column for each year.
 *
 * <p>Rows are numbered as they are added, so that later rows can be sums of earlier ones.
 */
final class YearTable {

    private static final int YEAR_WIDTH = 13;

    private final List<Integer> years;
    private final List<ReportTable.Column> columns = new ArrayList<>();
    private final List<ReportTable.Row> rows = new ArrayList<>();
    private final int labels;

    /**
     * @param labels columns of labels
     * @param years years in order
     * @param heading heading of a year's column
     */
    YearTable(List<ReportTable.Column> labels, List<Integer> years, IntFunction<String> heading) {
        this.years = years;
        this.labels = labels.size();
        columns.addAll(labels);
        years.forEach(year -> columns.add(new ReportTable.Column(heading.apply(year), YEAR_WIDTH)));
    }

    /** Column of a year. */
    int column(int year) {
        return labels + years.indexOf(year);
    }

    /** Row the next addition gets. */
    int nextRow() {
        return rows.size();
    }

    /** Adds a row of figures and returns its number. */
    int add(Unit unit, IntToDoubleFunction value, String... names) {
        return addRow(false, year -> Cell.figure(value.applyAsDouble(year), unit), names);
    }

    /** Adds a row that stands out, its figures following from rows above. */
    int addTotal(
            Unit unit, IntToDoubleFunction value, IntFunction<Formula> formula, String... names) {
        return addRow(
                true,
                year -> Cell.figure(value.applyAsDouble(year), unit, formula.apply(year)),
                names);
    }

    /** Adds the sum of a run of rows, which are next to each other and end above. */
    int addSum(Unit unit, int firstRow, IntToDoubleFunction value, String... names) {
        int lastRow = nextRow() - 1;
        return addTotal(
                unit, value, year -> new Formula.Sum(at(firstRow, year), at(lastRow, year)), names);
    }

    /** Adds a row of any cells. */
    int addRow(boolean strong, IntFunction<Cell> cell, String... names) {
        List<Cell> cells = new ArrayList<>(Arrays.stream(names).map(Cell::text).toList());
        years.forEach(year -> cells.add(cell.apply(year)));
        rows.add(new ReportTable.Row(strong, cells));
        return rows.size() - 1;
    }

    /** The place of a row in a year. */
    Formula.Place at(int row, int year) {
        return new Formula.Place(row, column(year));
    }

    /** The figure of a row in a year; not a number where there is none. */
    double value(int row, int year) {
        return rows.get(row).cells().get(column(year)) instanceof Cell.Figure figure
                ? figure.value()
                : Double.NaN;
    }

    ReportTable build(String name, String title, String about) {
        return new ReportTable(name, title, about, labels, columns, rows);
    }
}
