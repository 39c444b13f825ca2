package highneeds.evidence;

import highneeds.domain.Origin;

import java.time.YearMonth;

/**
 * What the ledger has on one line in one month of a year that is still running.
 *
 * @param code section 251 code
 * @param name name as written
 * @param month calendar month it was booked to
 * @param amount GBP paid in the month; negative for a credit
 * @param accrual GBP owed for the month and not yet paid; negative if prepaid
 * @param origin the row it was read from
 */
public record LedgerPosting(
        String code, String name, YearMonth month, double amount, double accrual, Origin origin) {

    /** Paid and owed, GBP. */
    public double total() {
        return amount + accrual;
    }

    /** The same posting wherever it was read from. */
    public LedgerPosting withoutOrigin() {
        return new LedgerPosting(code, name, month, amount, accrual, Origin.NONE);
    }
}
