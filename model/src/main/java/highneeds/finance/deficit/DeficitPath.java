package highneeds.finance.deficit;

import highneeds.finance.BudgetPosition;
import highneeds.finance.YearMoney;
import highneeds.finance.choices.DeficitRules;

import java.util.ArrayList;
import java.util.List;

/**
 * The cumulative balance year by year under the rules on deficits.
 *
 * @param years in order
 */
public record DeficitPath(List<DeficitYear> years) {

    public DeficitPath {
        years = List.copyOf(years);
    }

    /** Follows the balance of a budget through the rules. */
    public static DeficitPath of(BudgetPosition budget, DeficitRules rules) {
        List<DeficitYear> path = new ArrayList<>();
        double balance = budget.openingBalance();
        for (YearMoney money : budget.years()) {
            DeficitYear year = year(money, balance, rules);
            path.add(year);
            balance = year.closing();
        }
        return new DeficitPath(path);
    }

    private static DeficitYear year(YearMoney money, double opening, DeficitRules rules) {
        boolean override = money.year().startYear() < rules.overrideEndsIn();
        double inYear = money.inYearBalance();
        double grant = stabilityGrant(money.year().startYear(), opening, rules);
        double met = !override && rules.newCostMetNationally() ? Math.max(0, -inYear) : 0;
        double closing = opening + inYear + grant + met;
        return new DeficitYear(
                money.year(),
                opening,
                inYear,
                grant,
                met,
                override,
                interest(opening, closing, rules));
    }

    /** Part of the eligible deficit on 1 April 2026, in the year that starts then. */
    private static double stabilityGrant(int startYear, double opening, DeficitRules rules) {
        if (!rules.stabilityGrant() || startYear != DeficitRules.STABILITY_GRANT_YEAR) {
            return 0;
        }
        double eligible = Math.max(0, -opening - rules.ineligibleDeficit());
        return eligible * rules.stabilityGrantPercent() / 100;
    }

    /** Interest on the mean of the deficits at both ends of the year. */
    private static double interest(double opening, double closing, DeficitRules rules) {
        double carried = (Math.max(0, -opening) + Math.max(0, -closing)) / 2;
        return carried * rules.interestPercent() / 100;
    }
}
