package highneeds.importer.table;

import highneeds.domain.Origin;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Amounts;
import highneeds.importer.value.Dates;
import highneeds.importer.value.ResidentialWeeks;
import highneeds.importer.value.Words;
import highneeds.importer.value.YesNo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The values of one row, read by field. A value that is there but cannot be read is an issue; none
 * of the messages repeats it.
 */
final class RowValues {

    private static final LocalDate FIRST_DATE = LocalDate.of(1915, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2099, 12, 31);

    private static final int LONGEST_NAME = 120;

    /** A quotation mark beside what parts the cells of a text file. */
    private static final Pattern SEVERAL_CELLS = Pattern.compile("\"[,;\t|\r\n]|[,;\t|\r\n]\"");

    private final Table table;
    private final DataRow row;
    private final IssueList issues;

    RowValues(Table table, DataRow row, IssueList issues) {
        this.table = table;
        this.row = row;
        this.issues = issues;
    }

    Cell cell(Field field) {
        return table.cell(row, field);
    }

    /** Text of a cell, empty if there is none or it is an error. */
    String text(Field field) {
        return cell(field) instanceof Cell.Fault ? "" : cell(field).text();
    }

    /** Says that a cell has no text: it is empty, or a formula in it failed. */
    String lacks(Field field, String name) {
        return cell(field) instanceof Cell.Fault
                ? "The cell holds an error such as #N/A in place of a " + name
                : "There is no " + name;
    }

    /**
     * A name that is kept, such as a provider's, on one line. Where a quotation mark of a text file
     * is lost, one cell holds the rest of its row and rows below, and so the names of children:
     * such a cell is a warning and counts as empty.
     */
    String name(Field field) throws LeftOut {
        String text = text(field);
        if (text.length() > LONGEST_NAME || isSeveralCells(text)) {
            warn(
                    "several-cells",
                    field,
                    "The cell holds what looks like several cells or rows, so it was treated as"
                            + " empty.",
                    "See whether a quotation mark is missing or one too many in the file, and that"
                            + " no row of it was swallowed.");
            return "";
        }
        return Words.oneLine(text);
    }

    private static boolean isSeveralCells(String text) {
        return text.indexOf('"') >= 0 && SEVERAL_CELLS.matcher(text).find();
    }

    boolean blank(Field field) {
        return text(field).isEmpty();
    }

    /** Where the row stands. */
    Origin origin() {
        return new Origin(table.found().file().name(), table.found().sheet(), row.number());
    }

    /** Pseudonym of the person. */
    String person() throws LeftOut {
        if (blank(Field.PUPIL_ID)) {
            throw new LeftOut(
                    "missing-id",
                    Field.PUPIL_ID,
                    "There is no identifier, so the row was left out.",
                    "Add the identifier the other tables use.");
        }
        return text(Field.PUPIL_ID);
    }

    /** The date of a cell; an unreadable or impossible one is a warning and counts as none. */
    Optional<LocalDate> date(Field field) throws LeftOut {
        Optional<LocalDate> date = Dates.of(cell(field), table.dateOrder(field));
        if (date.isEmpty() && !cell(field).blank()) {
            warn(
                    "unreadable-date",
                    field,
                    "The cell does not hold a date that can be read, so it was treated as empty.",
                    "Enter a date such as 31/01/2026, or empty the cell.");
        }
        if (date.isPresent() && impossible(date.get())) {
            warn(
                    "impossible-date",
                    field,
                    "The date lies before 1915 or after 2099, so it was treated as empty.",
                    "Correct it, or leave the cell empty if the date is not known.");
            return Optional.empty();
        }
        return date;
    }

    private static boolean impossible(LocalDate date) {
        return date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE);
    }

    /** The date of a cell that must have one. */
    LocalDate requiredDate(Field field) throws LeftOut {
        Optional<LocalDate> date = Dates.of(cell(field), table.dateOrder(field));
        if (date.isEmpty()) {
            boolean blank = cell(field).blank();
            throw new LeftOut(
                    blank ? "missing-date" : "unreadable-date",
                    field,
                    (blank ? "There is no date" : "The cell does not hold a date that can be read")
                            + ", so the row was left out.",
                    blank ? "Add the date." : "Enter a date such as 31/01/2026.");
        }
        if (impossible(date.get())) {
            throw new LeftOut(
                    "impossible-date",
                    field,
                    "The date lies before 1915 or after 2099, so the row was left out.",
                    "Correct the year of the date.");
        }
        return date.get();
    }

    /** The number of a cell; an unreadable one is a warning and counts as none. */
    OptionalDouble number(Field field) throws LeftOut {
        OptionalDouble number = Amounts.of(cell(field));
        if (number.isEmpty() && !cell(field).blank()) {
            warn(
                    "unreadable-number",
                    field,
                    "The cell does not hold a number that can be read, so it was treated as empty.",
                    "Enter a number, or leave the cell empty.");
        }
        return number;
    }

    /** A number that cannot be less than 0; the row is left out if it is. */
    OptionalDouble notNegative(Field field) throws LeftOut {
        OptionalDouble number = number(field);
        if (number.isPresent() && number.getAsDouble() < 0) {
            if (repairs("negative-amount", Repair.NO_AMOUNT)) {
                mended("negative-amount", field, "The negative amount was treated as empty.");
                return OptionalDouble.empty();
            }
            throw new LeftOut(
                    "negative-amount",
                    field,
                    "The amount is negative, so the row was left out.",
                    "Correct the amount; refunds and credits belong in the ledger.");
        }
        return number;
    }

    /** Weeks a year the child boards, 0 if the cell is empty. */
    int residentialWeeks() throws LeftOut {
        Cell cell = cell(Field.RESIDENTIAL_WEEKS);
        OptionalInt weeks = ResidentialWeeks.of(cell);
        if (weeks.isEmpty()) {
            warn(
                    "unreadable-weeks",
                    Field.RESIDENTIAL_WEEKS,
                    "The cell does not hold a number of weeks from 0 to 52, so the child counts as"
                            + " a day pupil.",
                    "Enter 0 for a day pupil, or the weeks boarded: 38, 44 or 52.");
        }
        return weeks.orElse(0);
    }

    boolean yes(Field field) throws LeftOut {
        Optional<Boolean> answer = YesNo.of(cell(field));
        if (answer.isEmpty() && !cell(field).blank()) {
            warn(
                    "unreadable-answer",
                    field,
                    "The cell says neither yes nor no, so it was taken as no.",
                    "Write Yes or No.");
        }
        return answer.orElse(false);
    }

    /** Says that the row is used in spite of a fault, or leaves it out if the user chose that. */
    void warn(String code, Field field, String what, String remedy) throws LeftOut {
        if (repairs(code, Repair.LEAVE_OUT)) {
            String fault = what.split("; |, so ", 2)[0].replaceFirst("\\.$", "");
            throw new LeftOut(code, field, fault + "; the row was left out as chosen.", remedy);
        }
        add(Issue.Severity.WARNING, code, field, what, remedy);
    }

    /** True if the user chose to mend rows with this issue in this way. */
    boolean repairs(String code, Repair repair) {
        return table.mapping().repairs(code, repair);
    }

    /** Says how the row was mended, so that it can be seen and taken back. */
    void mended(String code, Field field, String what) {
        add(Issue.Severity.NOTE, code, field, what, "Nothing to do: this repair was chosen.");
    }

    void add(Issue.Severity severity, String code, Field field, String what, String remedy) {
        issues.ofRow(
                severity,
                code,
                table.found().file().name(),
                table.found().sheet(),
                row.number(),
                field == null ? "" : table.heading(field),
                what,
                remedy);
    }
}
