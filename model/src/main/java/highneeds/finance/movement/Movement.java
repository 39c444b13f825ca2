package highneeds.finance.movement;

import highneeds.assumptions.OtherLine.Fund;

import java.util.List;

/**
 * The change of an in-year balance of the high needs block, split by cause, and beside it that of
 * what the general fund pays. The bars of each fund add up to its change exactly. Amounts are
 * effects on the balance, GBP: more spend is negative, more income positive.
 *
 * @param before where it starts
 * @param after where it ends
 * @param bars one for each cause, in the order of {@link Cause}
 */
public record Movement(Position before, Position after, List<Bar> bars) {

    /**
     * What one cause comes to.
     *
     * @param cause what it is put down to
     * @param rows parts of it, by setting, line or kind of income; they add up to it
     */
    public record Bar(Cause cause, List<Amount> rows) {

        public Bar {
            rows = List.copyOf(rows);
        }

        /** Effect on the balance, GBP. */
        public double amount() {
            return Amount.sum(rows);
        }
    }

    public Movement {
        bars = List.copyOf(bars);
    }

    /** Splits the movement between two years, or two forecasts of a year. */
    public static Movement between(Position before, Position after) {
        return new Movement(before, after, new Bars(before, after).all());
    }

    /** Change of the in-year balance of the high needs block, GBP. */
    public double change() {
        return after.inYearBalance() - before.inYearBalance();
    }

    /** Effect of the change of the general fund's cost, GBP: more cost is negative. */
    public double generalFundChange() {
        return before.generalFundCost() - after.generalFundCost();
    }

    /** The bars of one fund. */
    public List<Bar> bars(Fund fund) {
        return bars.stream().filter(bar -> bar.cause().fund() == fund).toList();
    }

    /** What a cause comes to, GBP. */
    public double of(Cause cause) {
        return bars.stream().filter(bar -> bar.cause() == cause).mapToDouble(Bar::amount).sum();
    }
}
