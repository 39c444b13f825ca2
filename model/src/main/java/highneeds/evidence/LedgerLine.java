package highneeds.evidence;

import highneeds.domain.FinancialYear;

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
 */
public record LedgerLine(
        String code,
        String name,
        FinancialYear year,
        OptionalDouble budget,
        OptionalDouble outturn) {

    /** Outturn where there is one, else budget, else 0. */
    public double best() {
        return outturn.orElse(budget.orElse(0));
    }
}
