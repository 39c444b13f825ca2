package highneeds.monitor;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.LineSpend.Kind;

/**
 * One part of a year's spend while the year runs, GBP cash: what one setting, age band or service
 * comes to on one section 251 line.
 *
 * @param line section 251 code; empty if it belongs to none
 * @param kind what it is for
 * @param name setting, age band or service
 * @param fund who pays
 * @param budget budget of the year
 * @param forecast what the forecast had for the year
 * @param forecastToDate what it had for the months closed
 * @param actual paid in the months closed
 * @param accruals owed for the months closed and not yet paid
 * @param assumed forecast taken for months passed that the ledger does not have
 * @param ahead forecast of the months to come
 * @param lowOff how far below the projection the 80% range begins, negative or 0
 * @param highOff how far above it the range ends, 0 or positive
 */
public record MonitorPart(
        String line,
        Kind kind,
        String name,
        Fund fund,
        double budget,
        double forecast,
        double forecastToDate,
        double actual,
        double accruals,
        double assumed,
        double ahead,
        double lowOff,
        double highOff) {

    /** What the year is projected to come to. */
    public double projection() {
        return actual + accruals + assumed + ahead;
    }
}
