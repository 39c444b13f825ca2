package highneeds.finance.movement;

import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;

import java.util.List;

/**
 * The change of an in-year balance of the high needs block, split by cause. The bars add up to it
 * exactly. Amounts are effects on the balance, GBP: more spend is negative, more income positive.
 *
 * @param before in-year balance before
 * @param after in-year balance after
 * @param bars one for each cause, in the order of {@link Cause}
 */
public record Movement(double before, double after, List<Bar> bars) {

    /**
     * What one cause comes to.
     *
     * @param cause what it is put down to
     * @param rows parts of it, by setting, line or kind of income; they add up to it
     */
    public record Bar(Cause cause, List<Row> rows) {

        public Bar {
            rows = List.copyOf(rows);
        }

        /** Effect on the balance, GBP. */
        public double amount() {
            return rows.stream().mapToDouble(Row::amount).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param name setting, line or kind of income
     * @param amount effect on the balance, GBP
     */
    public record Row(String name, double amount) {}

    public Movement {
        bars = List.copyOf(bars);
    }

    /**
     * Splits the movement between two years, two forecasts of a year or two scenarios.
     *
     * @param before where it starts
     * @param after where it ends; the same catalogue
     */
    public static Movement between(MoneyBasis before, MoneyBasis after) {
        if (!before.catalogue().equals(after.catalogue())) {
            throw new IllegalArgumentException(
                    "A movement is split between two states of the same catalogue");
        }
        return new Movement(
                YearMoney.of(before).inYearBalance(),
                YearMoney.of(after).inYearBalance(),
                new Bars(before, after).all());
    }

    /** Change of the in-year balance, GBP. */
    public double change() {
        return after - before;
    }

    /** What a cause comes to, GBP. */
    public double of(Cause cause) {
        return bars.stream().filter(bar -> bar.cause() == cause).mapToDouble(Bar::amount).sum();
    }
}
