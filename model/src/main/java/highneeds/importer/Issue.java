package highneeds.importer;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something a person should know about a file that was read: what, where, why and what to do.
 *
 * @param severity how much it matters
 * @param code short stable name of the kind of issue, for grouping, for example "unknown-need"
 * @param file name of the file, without its folder
 * @param sheet name of the sheet; empty for a text file
 * @param row row as the spreadsheet numbers it, from 1; the first one if several share the issue
 * @param column heading of the column; empty if the whole row or file is meant
 * @param what what was found and why it matters; holds no value that could identify a person
 * @param remedy what to do about it
 * @param rows how many rows share the issue; 0 if it is about the file or table
 * @param numbers which rows share it, the first {@value #MOST_NUMBERS} of them
 */
public record Issue(
        Severity severity,
        String code,
        String file,
        String sheet,
        OptionalInt row,
        String column,
        String what,
        String remedy,
        int rows,
        List<Integer> numbers) {

    /** As many rows of an issue are named; more are mended by what they have in common. */
    public static final int MOST_NUMBERS = 500;

    /** How much an issue matters. */
    public enum Severity {
        /** The file or table cannot be used. */
        ERROR,
        /** A row was left out. */
        LEFT_OUT,
        /** A row was used, but a value in it was not or was repaired. */
        WARNING,
        /** Nothing is wrong; the reader should know how it was read. */
        NOTE
    }

    public Issue {
        // Projects saved before all rows were named have only the first.
        numbers = numbers == null ? first(row) : List.copyOf(numbers);
        if (code.isBlank() || what.isBlank() || rows < 0) {
            throw new IllegalArgumentException("An issue has a code and says what was found");
        }
    }

    private static List<Integer> first(OptionalInt row) {
        return row.isPresent() ? List.of(row.getAsInt()) : List.of();
    }

    /** An issue of one row, or of the file if there is no row. */
    public Issue(
            Severity severity,
            String code,
            String file,
            String sheet,
            OptionalInt row,
            String column,
            String what,
            String remedy) {
        this(severity, code, file, sheet, row, column, what, remedy, row.isPresent() ? 1 : 0);
    }

    /** An issue of several rows, of which the first may be known. */
    public Issue(
            Severity severity,
            String code,
            String file,
            String sheet,
            OptionalInt row,
            String column,
            String what,
            String remedy,
            int rows) {
        this(severity, code, file, sheet, row, column, what, remedy, rows, null);
    }

    /** The same issue of a column by another name. */
    public Issue ofColumn(String named) {
        return new Issue(severity, code, file, sheet, row, named, what, remedy, rows, numbers);
    }

    /** Where it is, for people: "sen2.xlsx, sheet 'Plans', row 212, column 'Need'". */
    public String where() {
        StringBuilder where = new StringBuilder(file);
        if (!sheet.isEmpty()) {
            where.append(", sheet '").append(sheet).append('\'');
        }
        row.ifPresent(number -> where.append(", row ").append(number));
        if (rows > 1) {
            where.append(" and ").append(rows - 1).append(" more");
        }
        if (!column.isEmpty()) {
            where.append(", column '").append(column).append('\'');
        }
        return where.toString();
    }

    /** The whole message on one line. */
    @Override
    public String toString() {
        return where() + ": " + what + " " + remedy;
    }
}
