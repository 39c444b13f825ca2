package highneeds.importer.table;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerLine;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.LedgerLines;
import highneeds.importer.value.Years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of the ledger and the grant letter: one line in one financial year on each row. */
public final class LedgerTable {

    private final Table table;
    private final Reading reading;
    private final Optional<FinancialYear> yearOfTable;
    private final List<LedgerLine> lines = new ArrayList<>();

    public LedgerTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
        this.yearOfTable = table.found().yearNamed();
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    public List<LedgerLine> lines() {
        return lines;
    }

    private void read(RowValues row) throws LeftOut {
        String text = row.text(Field.LINE);
        String name = row.blank(Field.LINE_NAME) ? text : row.text(Field.LINE_NAME);
        Optional<String> code = LedgerLines.code(text).or(() -> LedgerLines.code(name));
        if (code.isEmpty()) {
            throw new LeftOut(
                    "unknown-line",
                    Field.LINE,
                    text.isEmpty()
                            ? "The row names no line, so it was left out."
                            : "The line '"
                                    + shortened(name)
                                    + "' has no section 251 code and no known name,"
                                    + " so it was left out.",
                    "Put the section 251 code in front, for example '1.2.3'.");
        }
        FinancialYear year =
                Years.financial(row.cell(Field.FINANCIAL_YEAR))
                        .or(() -> yearOfTable)
                        .orElseThrow(
                                () ->
                                        new LeftOut(
                                                "missing-year",
                                                Field.FINANCIAL_YEAR,
                                                "The row has no financial year, so it was left"
                                                        + " out.",
                                                "Write it as 2026-27."));
        OptionalDouble budget = row.number(Field.BUDGET);
        OptionalDouble outturn = row.number(Field.OUTTURN);
        if (budget.isEmpty() && outturn.isEmpty()) {
            budget = row.number(Field.AMOUNT);
        }
        if (budget.isEmpty() && outturn.isEmpty()) {
            throw new LeftOut(
                    "missing-amount",
                    Field.BUDGET,
                    "The row has neither a budget nor an outturn, so it was left out.",
                    "Nothing to do if the row is only a heading; otherwise add the amount.");
        }
        lines.add(
                new LedgerLine(
                        code.get(),
                        LedgerLines.code(name).isPresent()
                                ? name
                                : LedgerLines.name(code.get(), name),
                        year,
                        budget,
                        outturn,
                        row.origin()));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "...";
    }
}
