package highneeds.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A table as a spreadsheet shows it. A cell is a {@link String}, a {@link Number}, a {@link
 * java.time.LocalDate} or null for an empty cell.
 *
 * @param name name of the sheet
 * @param headings first row
 * @param rows the other rows, each as long as the headings
 */
record Table(String name, List<String> headings, List<List<Object>> rows) {

    Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("A row of " + name + " has another length");
            }
        }
    }

    /** A row; an empty text becomes an empty cell. */
    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>(Arrays.asList(cells));
        row.replaceAll(cell -> "".equals(cell) ? null : cell);
        return Collections.unmodifiableList(row);
    }
}
