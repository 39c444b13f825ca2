package highneeds.monitor;

import java.time.YearMonth;

/**
 * One month of a fund's year, GBP cash.
 *
 * @param month calendar month
 * @param standing whether the ledger has it
 * @param budget budget of the month, phased as the forecast is
 * @param forecast what the forecast had for it
 * @param projected what it came to, accruals included, or is projected to come to
 */
public record MonitorMonth(
        YearMonth month, Standing standing, double budget, double forecast, double projected) {

    /** How much is known of a month. */
    public enum Standing {
        /** The ledger has it. */
        CLOSED("in the ledger"),
        /** The ledger has a later month but not this one; the forecast stands in for it. */
        ASSUMED("missing: forecast assumed"),
        /** Still to come. */
        AHEAD("to come");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
