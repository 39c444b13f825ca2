package highneeds.scenario;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.YearAssumptions;

import java.util.ArrayList;
import java.util.List;

/**
 * What a lever costs to bring about, beyond what its own dials cost. GBP, cash.
 *
 * <p>Capital and one-off revenue fall in the financial year of the September the lever is planned
 * to start in; the running cost falls on every year from its real start, 7/12 of it in the first.
 *
 * @param capital one-off capital cost, 0 or more
 * @param oneOffRevenue one-off cost to the high needs block, 0 or more
 * @param yearlyRevenue running cost to the high needs block a year, 0 or more
 */
public record Investment(double capital, double oneOffRevenue, double yearlyRevenue) {

    /** It costs nothing. */
    public static final Investment NONE = new Investment(0, 0, 0);

    public Investment {
        if (!(capital >= 0 && oneOffRevenue >= 0 && yearlyRevenue >= 0)) {
            throw new IllegalArgumentException(
                    "What a lever costs is not negative, but was "
                            + Quantity.of(
                                    Math.min(capital, Math.min(oneOffRevenue, yearlyRevenue)),
                                    "GBP"));
        }
    }

    /** A year with these costs in it. */
    YearAssumptions chargeTo(YearAssumptions given, String name, Phasing phasing) {
        boolean planned = given.census() == phasing.startSeptember();
        double running =
                yearlyRevenue
                        * Phasing.from(phasing.begins()).shareOverFinancialYear(given.census());
        double revenue = running + (planned ? oneOffRevenue : 0);
        double building = planned ? capital : 0;
        if (revenue == 0 && building == 0) {
            return given;
        }
        Funding funding =
                given.funding()
                        .with(
                                new OtherLine(
                                        "",
                                        "Cost of: " + name,
                                        revenue,
                                        OtherLine.Fund.HIGH_NEEDS_BLOCK))
                        .with(
                                new OtherLine(
                                        "", "Capital: " + name, building, OtherLine.Fund.CAPITAL));
        return given.withFunding(funding);
    }

    /** "nothing more", or "£50,000 once and £20,000 a year". */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (oneOffRevenue > 0) {
            parts.add(Quantity.of(oneOffRevenue, "GBP once"));
        }
        if (yearlyRevenue > 0) {
            parts.add(Quantity.of(yearlyRevenue, "GBP a year"));
        }
        if (capital > 0) {
            parts.add(Quantity.of(capital, "GBP capital"));
        }
        return parts.isEmpty() ? "nothing more" : String.join(" and ", parts);
    }
}
