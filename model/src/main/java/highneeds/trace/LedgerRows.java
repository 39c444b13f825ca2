package highneeds.trace;

import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerLine;
import highneeds.finance.ledger.Ledger;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a line of income or spend to the rows of the ledger that it was rolled forward from. */
final class LedgerRows {

    /** Less than this, GBP, is nothing a row would show. */
    private static final double NOTHING = 0.005;

    private final Ledger ledger;

    LedgerRows(List<LedgerLine> lines) {
        this.ledger = new Ledger(lines);
    }

    /**
     * A part that opens to its rows, if the ledger has any.
     *
     * @param code section 251 or income code
     * @param year year in which the financial year of the amount starts
     */
    Trace.Part part(String label, String note, double amount, String code, int year) {
        Optional<FinancialYear> last = ledger.lastYear(code, new FinancialYear(year));
        if (code.isEmpty() || last.isEmpty()) {
            return Trace.Part.leaf(label, note, amount);
        }
        return new Trace.Part(
                label,
                note,
                amount,
                Optional.of(() -> rows(label, amount, code, last.get(), year)));
    }

    private Trace rows(String label, double amount, String code, FinancialYear last, int year) {
        List<Trace.Part> parts = new ArrayList<>();
        ledger.rows(code, last)
                .forEach(
                        line ->
                                parts.add(
                                        Trace.Part.leaf(
                                                line.name() + ", " + last,
                                                words(line.origin().words()),
                                                line.best())));
        double rest = amount - parts.stream().mapToDouble(Trace.Part::amount).sum();
        if (Math.abs(rest) > NOTHING) {
            parts.add(
                    Trace.Part.leaf(
                            "Not in these rows",
                            "rises since, figures typed on the Money page, less what placements"
                                    + " explain",
                            rest));
        }
        return new Trace(
                label + ", " + new FinancialYear(year),
                amount,
                Measure.Unit.POUNDS,
                List.of(new Trace.Split("Rows of the ledger", parts)));
    }

    private static String words(String row) {
        return row.isEmpty() ? "its row was not kept; read the file again" : row;
    }
}
