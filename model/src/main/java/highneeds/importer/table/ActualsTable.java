package highneeds.importer.table;

import highneeds.domain.FinancialYear;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerPosting;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.LedgerLines;
import highneeds.importer.value.Periods;
import highneeds.importer.value.Years;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The ledger of a year under way: one line in one month on each row; rows of both are added up. */
public final class ActualsTable {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Table table;
    private final Reading reading;
    private final List<LedgerPosting> postings = new ArrayList<>();
    private final Set<LedgerPosting> seen = new HashSet<>();
    private final Set<LineMonth> posted;

    /** A month of a line. */
    record LineMonth(String code, YearMonth month) {

        static LineMonth of(LedgerPosting posting) {
            return new LineMonth(posting.code(), posting.month());
        }
    }

    /**
     * @param posted what earlier tables of the same import have; what this one has is added
     */
    ActualsTable(Table table, Reading reading, Set<LineMonth> posted) {
        this.table = table;
        this.reading = reading;
        this.posted = posted;
    }

    public TableReading read() {
        TableReading read = Rows.each(table, reading.issues(), this::read);
        postings.forEach(posting -> posted.add(LineMonth.of(posting)));
        credits();
        return read;
    }

    public List<LedgerPosting> postings() {
        return postings;
    }

    private void read(RowValues row) throws LeftOut {
        String text = row.text(Field.LINE);
        String name = row.blank(Field.LINE_NAME) ? text : row.text(Field.LINE_NAME);
        String code =
                LedgerLines.code(text)
                        .or(() -> LedgerLines.code(name))
                        .orElseThrow(
                                () ->
                                        new LeftOut(
                                                "unknown-line",
                                                Field.LINE,
                                                "The line has no section 251 code and no known"
                                                        + " name, so the row was left out.",
                                                "Put the section 251 code in front, for example"
                                                        + " '1.2.3'."));
        YearMonth month = month(row);
        if (posted.contains(new LineMonth(code, month))) {
            throw new LeftOut(
                    "duplicate-period",
                    Field.PERIOD,
                    MONTH.format(month)
                            + " of line "
                            + code
                            + " stands in another table of this import already, so it was left out"
                            + " here.",
                    "Import each period of a line once.");
        }
        OptionalDouble paid = row.number(Field.ACTUAL);
        OptionalDouble owed = row.number(Field.ACCRUAL);
        if (paid.isEmpty() && owed.isEmpty()) {
            throw new LeftOut(
                    "missing-amount",
                    Field.ACTUAL,
                    "The row has no amount, so it was left out.",
                    "Nothing to do if the month is still open; otherwise add the amount.");
        }
        LedgerPosting posting =
                new LedgerPosting(code, name, month, paid.orElse(0), owed.orElse(0), row.origin());
        if (!seen.add(posting.withoutOrigin())) {
            row.warn(
                    "same-posting-again",
                    Field.PERIOD,
                    "The same line, month and amount stand in an earlier row; both count.",
                    "Take one out if it is the same payment.");
        }
        postings.add(posting);
    }

    private YearMonth month(RowValues row) throws LeftOut {
        Optional<FinancialYear> year = Years.financial(row.cell(Field.FINANCIAL_YEAR));
        YearMonth month =
                Periods.of(
                                row.cell(Field.PERIOD),
                                table.dateOrder(Field.PERIOD),
                                year.or(() -> table.found().yearNamed()))
                        .orElseThrow(
                                () ->
                                        new LeftOut(
                                                "missing-period",
                                                Field.PERIOD,
                                                "The row names no month that can be read, so it"
                                                        + " was left out.",
                                                "Write a date or a month such as June 2026, or a"
                                                        + " period from 1 (April) to 12 with the"
                                                        + " financial year in its own column."));
        if (year.isPresent() && !InYear.yearOf(month).equals(year.get())) {
            throw new LeftOut(
                    "year-mismatch",
                    Field.FINANCIAL_YEAR,
                    MONTH.format(month)
                            + " does not lie in "
                            + year.get()
                            + ", the financial year of the row, so the row was left out.",
                    "Correct the period or the financial year.");
        }
        if (!month.atEndOfMonth().isBefore(reading.today())) {
            throw new LeftOut(
                    "month-not-over",
                    Field.PERIOD,
                    MONTH.format(month)
                            + " is not over, so what is posted to it is not all of it and the row"
                            + " was left out.",
                    "Correct the period, or import the month again once it is closed.");
        }
        return month;
    }

    /** Credits are used; the reader should know how much they come to. */
    private void credits() {
        List<LedgerPosting> credits =
                postings.stream().filter(posting -> posting.amount() < 0).toList();
        if (!credits.isEmpty()) {
            reading.issues()
                    .about(
                            Issue.Severity.NOTE,
                            "credits",
                            table.found().file().name(),
                            table.found().sheet(),
                            "%,d rows are credits, £%,.0f together; they are taken off what was spent."
                                    .formatted(
                                            credits.size(),
                                            -credits.stream()
                                                    .mapToDouble(LedgerPosting::amount)
                                                    .sum()),
                            "Nothing to do unless they are income of another budget.");
        }
    }
}
