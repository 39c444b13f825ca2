package highneeds.importer.table;

import highneeds.importer.mapping.Layout;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a row below the headings is. Only data rows are counted as read. */
enum RowKind {
    DATA,
    BLANK,
    TOTAL,
    HEADINGS_AGAIN,
    NOTE;

    private static final int LONGEST_TOTAL = 80;

    private static final Pattern TOTALS =
            Pattern.compile(
                    "(?:grand |sub[- ]?|overall )?totals?(?:\\b.*)?|.* (?:sub-?)?total|all"
                            + " ages|count:? ?\\d*");

    /**
     * Tells what a row is.
     *
     * @param idColumn position of the identifiers, -1 if the table has none
     */
    static RowKind of(SheetRow row, Layout layout, int idColumn) {
        int filled = row.filled();
        if (filled == 0) {
            return BLANK;
        }
        Cell first = firstFilled(row);
        String start = first.text().toLowerCase(Locale.ROOT).strip();
        boolean unnamed = idColumn < 0 || row.cell(idColumn).blank() || row.cell(idColumn) == first;
        boolean words = first instanceof Cell.Text && start.length() < LONGEST_TOTAL;
        if (unnamed && words && TOTALS.matcher(start).matches()) {
            return TOTAL;
        }
        if (filled > 1 && repeatsHeadings(row, layout, filled)) {
            return HEADINGS_AGAIN;
        }
        boolean alone = filled == 1 && layout.headings().size() > 2 && first instanceof Cell.Text;
        if (alone && (idColumn < 0 || row.cell(idColumn).blank() || start.contains(" "))) {
            return NOTE;
        }
        return DATA;
    }

    private static Cell firstFilled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.blank()).findFirst().orElse(Cell.EMPTY);
    }

    private static boolean repeatsHeadings(SheetRow row, Layout layout, int filled) {
        int same = 0;
        for (int i = 0; i < layout.headings().size(); i++) {
            String heading = layout.headings().get(i);
            String text = row.cell(i).text();
            same += !text.isEmpty() && text.equalsIgnoreCase(heading) ? 1 : 0;
        }
        return same > 1 && same * 2 > filled;
    }
}
