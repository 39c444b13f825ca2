package highneeds.report.table;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A table as every paper shows it. All rows have as many cells as there are columns; the first
 * {@code labels} cells of a row are words that name it.
 *
 * @param name short name, unique in a report, at most 31 characters: the tab of a workbook
 * @param title title for people
 * @param about what it holds, with units and period, in a sentence or two
 * @param labels how many columns at the left name the row, 1 or more
 * @param columns columns in order
 * @param rows rows in order
 */
public record ReportTable(
        String name, String title, String about, int labels, List<Column> columns, List<Row> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (labels < 1 || labels > columns.size()) {
            throw new IllegalArgumentException("A table has at least one column of labels");
        }
        Set<String> headings = new HashSet<>();
        for (Column column : columns) {
            if (!headings.add(column.heading())) {
                throw new IllegalArgumentException(
                        "Two columns of '" + name + "' are headed " + column.heading());
            }
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of '" + name + "' has " + row.cells().size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param heading heading, unique in the table
     * @param width width in characters
     */
    public record Column(String heading, int width) {}

    /**
     * A row.
     *
     * @param strong true for totals and other rows that stand out
     * @param cells cells in column order
     */
    public record Row(boolean strong, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Words in a column; empty if there are none. */
        public String label(int column) {
            return cells.get(column) instanceof Cell.Text(String text) ? text : "";
        }
    }

    /**
     * The row that begins with these labels.
     *
     * @return row from 0
     * @throws NoSuchElementException if there is none
     */
    public int row(String... names) {
        for (int row = 0; row < rows.size(); row++) {
            boolean same = true;
            for (int i = 0; i < names.length; i++) {
                same &= rows.get(row).label(i).equals(names[i]);
            }
            if (same) {
                return row;
            }
        }
        throw new NoSuchElementException(
                "Table '" + name + "' has no row " + String.join(", ", names));
    }

    /**
     * The column with a heading.
     *
     * @return column from 0
     * @throws NoSuchElementException if there is none
     */
    public int column(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(heading)) {
                return i;
            }
        }
        throw new NoSuchElementException("Table '" + name + "' has no column " + heading);
    }

    /** The figure in a place; not a number where there is none. */
    public double value(int row, int column) {
        return rows.get(row).cells().get(column) instanceof Cell.Figure figure
                ? figure.value()
                : Double.NaN;
    }
}
