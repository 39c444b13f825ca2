package highneeds.app.indicators;

import highneeds.app.chart.Numbers;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorUnit;
import highneeds.indicator.published.Period;

/** How a chart writes the figures of an indicator. */
final class IndicatorNumbers {

    private static final double MILLION = 1e6;

    private IndicatorNumbers() {}

    static Numbers of(Indicator indicator) {
        return switch (indicator.unit()) {
            case PER_THOUSAND -> Numbers.TENTHS;
            case PERCENT -> Numbers.PERCENT;
            case POUNDS, POUNDS_A_WEEK -> Numbers.SINGLE_POUNDS;
            case MILLION_POUNDS -> Numbers.POUNDS;
        };
    }

    /** A year where room is short: "2025" of a census or calendar year, "2024-25" of money. */
    static String year(Indicator indicator, int year) {
        return indicator.period() == Period.FINANCIAL
                ? indicator.period().label(year)
                : Integer.toString(year);
    }

    /** A figure as the chart takes it. */
    static double drawn(Indicator indicator, double figure) {
        return indicator.unit() == IndicatorUnit.MILLION_POUNDS ? figure * MILLION : figure;
    }
}
