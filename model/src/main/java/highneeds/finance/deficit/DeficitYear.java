package highneeds.finance.deficit;

import highneeds.domain.FinancialYear;

/**
 * The cumulative balance in one financial year, GBP; a deficit is negative.
 *
 * @param year financial year
 * @param opening balance on 1 April
 * @param inYear income less spend of the year
 * @param stabilityGrant High Needs Stability Grant received, not negative
 * @param metNationally in-year deficit met by the government, not negative
 * @param keptApart true if the statutory override keeps the closing balance apart from reserves
 * @param interest cost to the general fund of carrying the deficit through the year, not negative
 */
public record DeficitYear(
        FinancialYear year,
        double opening,
        double inYear,
        double stabilityGrant,
        double metNationally,
        boolean keptApart,
        double interest) {

    /** Balance on 31 March. */
    public double closing() {
        return opening + inYear + stabilityGrant + metNationally;
    }

    /** Deficit on 31 March that counts against the council's own reserves, not negative. */
    public double againstReserves() {
        return keptApart ? 0 : Math.max(0, -closing());
    }
}
