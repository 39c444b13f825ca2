package highneeds.report.paper;

import java.util.List;

/**
 * A table as it is printed: every figure already rounded and written out.
 *
 * @param headings headings; the first is that of the labels
 * @param rows rows in order
 */
public record PaperTable(List<String> headings, List<Row> rows) {

    public PaperTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param strong true for totals
     * @param cells label first
     */
    public record Row(boolean strong, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
