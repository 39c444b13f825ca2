package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a row below the headings is. Each kind is read or passed over by default, and the user may
 * say otherwise for a table: {@link Mapping#withRows}.
 */
public enum RowKind {
    DATA("data", true),
    BLANK("blank", false),
    TOTAL("of totals", false),
    HEADINGS_AGAIN("of headings again", false),
    NOTE("of notes", false),
    /** Nothing in the columns that are read: something else stands beside the table. */
    BESIDE("beside the table", false),
    /** A filter may hide rows that are as true as the others, so they count unless said. */
    HIDDEN("hidden", true);

    private final String label;
    private final boolean read;

    RowKind(String label, boolean read) {
        this.label = label;
        this.read = read;
    }

    /** Words to follow "rows": "of totals", "hidden". */
    public String label() {
        return label;
    }

    /** True if such rows are read where the user says nothing. */
    public boolean readByDefault() {
        return read;
    }

    /** True if the user may say whether such rows are read. */
    public boolean mayBeChosen() {
        return this == TOTAL || this == NOTE || this == HIDDEN;
    }

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
    public static RowKind of(SheetRow row, Layout layout, int idColumn) {
        int filled = row.filled();
        if (filled == 0) {
            return BLANK;
        }
        Cell first = firstFilled(row);
        boolean unnamed = idColumn < 0 || row.cell(idColumn).blank() || row.cell(idColumn) == first;
        if (unnamed && first instanceof Cell.Text(String start) && isTotal(start)) {
            return TOTAL;
        }
        if (filled > 1 && repeatsHeadings(row, layout, filled)) {
            return HEADINGS_AGAIN;
        }
        boolean alone = filled == 1 && layout.headings().size() > 2 && first instanceof Cell.Text;
        if (alone && (idColumn < 0 || row.cell(idColumn).blank() || first.text().contains(" "))) {
            return NOTE;
        }
        return DATA;
    }

    private static boolean isTotal(String start) {
        return start.length() < LONGEST_TOTAL
                && mayBeTotal(start)
                && TOTALS.matcher(start.toLowerCase(Locale.ROOT)).matches();
    }

    /** The expression takes long, and hardly any row has one of its words. */
    private static boolean mayBeTotal(String start) {
        if (startsAt(0, "all", start) || startsAt(0, "count", start)) {
            return true;
        }
        for (int at = 0; at + "total".length() <= start.length(); at++) {
            boolean begins = start.charAt(at) == 't' || start.charAt(at) == 'T';
            if (begins && startsAt(at, "total", start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(int at, String word, String text) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static Cell firstFilled(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (!cell.blank()) {
                return cell;
            }
        }
        return Cell.EMPTY;
    }

    private static boolean repeatsHeadings(SheetRow row, Layout layout, int filled) {
        boolean severalRows = layout.lastHeaderRow() > layout.firstHeaderRow();
        int same = 0;
        for (int i = 0; i < layout.headings().size(); i++) {
            String heading = layout.headings().get(i);
            same += !heading.isEmpty() && isHeading(row.cell(i), heading, severalRows) ? 1 : 0;
        }
        return same > 1 && same * 2 > filled;
    }

    /**
     * @param part true if one of several rows of headings may hold a part of the heading only
     */
    private static boolean isHeading(Cell cell, String heading, boolean part) {
        return switch (cell) {
            case Cell.Text(String text) ->
                    text.equalsIgnoreCase(heading) || part && isPart(text, heading);
            // Writing out every number of every row would take long, and few headings are numbers.
            case Cell.Number number when Character.isDigit(heading.charAt(0)) ->
                    number.text().equals(heading);
            default -> false;
        };
    }

    /** True if a text is the first or the last words of a heading. */
    private static boolean isPart(String text, String heading) {
        int after = heading.length() - text.length();
        return after > 0
                && !text.isEmpty()
                && (heading.charAt(text.length()) == ' ' && startsAt(0, text, heading)
                        || heading.charAt(after - 1) == ' ' && startsAt(after, text, heading));
    }
}
