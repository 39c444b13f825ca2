package highneeds.finance.movement;

import highneeds.finance.MoneyBasis;

import java.util.List;

/**
 * Where a scenario stands in a financial year: the baseline's state, and what its levers change in
 * it.
 *
 * @param baseline the year without levers
 * @param savings what the levers change in the high needs block, by part; a saving is positive
 * @param generalFundSavings what they change in the general fund
 */
public record Position(YearState baseline, List<Amount> savings, List<Amount> generalFundSavings) {

    public Position {
        savings = List.copyOf(savings);
        generalFundSavings = List.copyOf(generalFundSavings);
    }

    /** Where the baseline stands. */
    public static Position of(YearState baseline) {
        return new Position(baseline, List.of(), List.of());
    }

    /** Where a scenario stands beside its baseline, both in the same year. */
    public static Position of(MoneyBasis baseline, MoneyBasis scenario) {
        YearState without = YearState.of(baseline);
        YearState with = YearState.of(scenario);
        return new Position(
                without,
                Amount.less(with.blockParts(), without.blockParts()),
                Amount.less(with.generalFundParts(), without.generalFundParts()));
    }

    /** The same with few digits, to be kept. */
    public Position rounded() {
        return new Position(
                baseline.rounded(),
                YearState.pennies(savings),
                YearState.pennies(generalFundSavings));
    }

    /** In-year balance of the high needs block, levers included, GBP. */
    public double inYearBalance() {
        return baseline.inYearBalance() + Amount.sum(savings);
    }

    /** Cost to the general fund, levers included, GBP. */
    public double generalFundCost() {
        return baseline.generalFundCost() - Amount.sum(generalFundSavings);
    }
}
