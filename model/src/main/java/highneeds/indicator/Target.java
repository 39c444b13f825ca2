package highneeds.indicator;

import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.Reading;
import highneeds.statement.Limit;

/**
 * What the council wants an indicator to be.
 *
 * @param indicator what it is of; never the share of requests refused
 * @param side whether the figure is to stay below or above the value
 * @param value the value, in the indicator's unit
 * @param by year it is to be reached by, as {@link Indicator#period()} counts
 */
public record Target(Indicator indicator, Limit.Side side, double value, int by) {

    public Target {
        if (!allowed(indicator)) {
            throw new IllegalArgumentException(
                    "No target is set for refusals: each request is decided on its own, under the"
                            + " test in law.");
        }
        IndicatorBounds.check(indicator, by, value);
    }

    /** False for what nobody may aim at. */
    public static boolean allowed(Indicator indicator) {
        return indicator.reading() != Reading.FACT;
    }

    /** True if a figure meets it. */
    public boolean metBy(double figure) {
        return side == Limit.Side.AT_MOST ? figure <= value : figure >= value;
    }

    /** "at most 20.0% by January 2030". */
    public String words() {
        return side.label()
                + " "
                + indicator.unit().words(value)
                + " by "
                + indicator.period().label(by);
    }
}
