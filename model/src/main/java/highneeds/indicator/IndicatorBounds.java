package highneeds.indicator;

import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorUnit;

/** What a figure of an indicator can be. */
final class IndicatorBounds {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    private IndicatorBounds() {}

    /**
     * @throws IllegalArgumentException if the indicator cannot have the value, or the year is not
     *     one
     */
    static void check(Indicator indicator, int year, double value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Type the year as four figures from %d to %d, not %d."
                            .formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        boolean signed = indicator == Indicator.BALANCE || indicator == Indicator.BALANCE_SHARE;
        boolean share = indicator.unit() == IndicatorUnit.PERCENT;
        if (!Double.isFinite(value) || value < 0 && !signed || share && Math.abs(value) > 100) {
            throw new IllegalArgumentException(
                    "%s: type a number%s, not %s."
                            .formatted(
                                    indicator.label(),
                                    share
                                            ? signed ? " from -100 to 100" : " from 0 to 100"
                                            : signed ? "" : " of 0 or more",
                                    value));
        }
    }
}
