package highneeds.calibration;

import highneeds.assumptions.Funding;
import highneeds.assumptions.UnitCosts;

/**
 * Prices and funding that calibration puts beside the rates it finds. A year is named by its
 * opening census; its money is that of the financial year that starts in the April after.
 */
public interface MoneyOfYears {

    /** Unit costs in the prices of the year. */
    UnitCosts costs(int census);

    /** Income and other lines of the year, GBP cash. */
    Funding funding(int census);

    /** Cumulative balance on 1 April of the first year, GBP; a deficit is negative. */
    double openingBalance();
}
