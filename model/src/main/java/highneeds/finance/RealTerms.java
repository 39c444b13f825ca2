package highneeds.finance;

import highneeds.domain.FinancialYear;
import highneeds.finance.choices.Uplifts;

/**
 * Cash of any year in the prices of one year.
 *
 * @param deflator general rise of prices, percent a year
 * @param prices year whose prices are meant
 */
public record RealTerms(double deflator, FinancialYear prices) {

    /** An amount of cash in the prices of {@link #prices}: cash / (1 + deflator)^years. */
    public double of(double cash, FinancialYear year) {
        return cash / Uplifts.over(deflator, year.startYear() - prices.startYear());
    }
}
