package highneeds.sample.money;

import highneeds.domain.FinancialYear;
import highneeds.sample.life.Child;

import java.time.LocalDate;

/**
 * One arrangement to take a child to a placement and back.
 *
 * @param child who travels
 * @param mode how
 * @param miles distance one way
 * @param passengers children in the vehicle
 * @param assistant true if a passenger assistant travels along
 * @param start first day
 * @param end last day; null while it lasts
 * @param baseCost cost of a full year for this child, GBP at 2025-26 prices
 */
public record Journey(
        Child child,
        String mode,
        double miles,
        int passengers,
        boolean assistant,
        LocalDate start,
        LocalDate end,
        double baseCost) {

    private static final int BASE_YEAR = 2025;
    private static final double RISE = 0.05;

    /** Cost of a full year at the prices of a financial year, whole pounds. */
    public double cost(FinancialYear year) {
        return Math.round(baseCost * StrictMath.pow(1 + RISE, year.startYear() - BASE_YEAR));
    }
}
