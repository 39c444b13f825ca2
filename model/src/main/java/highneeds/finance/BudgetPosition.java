package highneeds.finance;

import highneeds.projection.Outcome;

import java.util.List;

/**
 * The high needs block year by year.
 *
 * @param openingBalance cumulative balance on 1 April of the first year, GBP; a deficit is negative
 * @param years money of each financial year in order
 */
public record BudgetPosition(double openingBalance, List<YearMoney> years) {

    public BudgetPosition {
        years = List.copyOf(years);
    }

    public static BudgetPosition of(Outcome outcome, double openingBalance) {
        return new BudgetPosition(
                openingBalance, outcome.years().stream().map(YearMoney::of).toList());
    }

    /**
     * Cumulative balance on 31 March of the year at a position: opening balance plus all in-year
     * balances so far.
     */
    public double cumulativeBalance(int position) {
        double balance = openingBalance;
        for (int i = 0; i <= position; i++) {
            balance += years.get(i).inYearBalance();
        }
        return balance;
    }
}
