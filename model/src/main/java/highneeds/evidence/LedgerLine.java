package highneeds.evidence;

import highneeds.domain.FinancialYear;
import highneeds.domain.Origin;

import java.util.OptionalDouble;

/**
 * One line of the council's accounts or grant letter in one financial year.
 *
 * @param code section 251 code such as "1.2.3", or the code of an income line (see {@link
 *     LedgerCode})
 * @param name name as written
 * @param year financial year
 * @param budget GBP, if given
 * @param outturn GBP outturn or latest forecast, if given
 * @param origin the row it was read from
 */
public record LedgerLine(
        String code,
        String name,
        FinancialYear year,
        OptionalDouble budget,
        OptionalDouble outturn,
        Origin origin) {

    public LedgerLine {
        // Projects saved before rows were kept have none.
        origin = origin == null ? Origin.NONE : origin;
    }

    /** Not read from a row of its own. */
    public LedgerLine(
            String code,
            String name,
            FinancialYear year,
            OptionalDouble budget,
            OptionalDouble outturn) {
        this(code, name, year, budget, outturn, Origin.NONE);
    }

    /** The same line wherever it was read from. */
    public LedgerLine withoutOrigin() {
        return new LedgerLine(code, name, year, budget, outturn);
    }

    /** The line before anybody knew what it came to. */
    public LedgerLine asBudgeted() {
        return new LedgerLine(code, name, year, budget, OptionalDouble.empty(), origin);
    }

    /** Outturn where there is one, else budget, else 0. */
    public double best() {
        return outturn.orElse(budget.orElse(0));
    }
}
