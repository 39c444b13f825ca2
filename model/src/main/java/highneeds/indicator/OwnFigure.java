package highneeds.indicator;

import highneeds.indicator.published.Indicator;

import java.time.LocalDate;

/**
 * A figure the council has of itself, which stands in place of a published one of the same year or
 * follows it.
 *
 * @param indicator what it is of
 * @param year year it is of, as {@link Indicator#period()} counts
 * @param value the figure, in the indicator's unit
 * @param source where the council has it from
 * @param asAt day it is as at
 */
public record OwnFigure(
        Indicator indicator, int year, double value, String source, LocalDate asAt) {

    private static final int LONGEST_SOURCE = 120;

    public OwnFigure {
        IndicatorBounds.check(indicator, year, value);
        source = source.strip();
        if (source.isEmpty()) {
            throw new IllegalArgumentException(
                    "A figure of your own needs its source, for example 'SEN2 return 2026'.");
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException(
                    "Write the source in at most " + LONGEST_SOURCE + " characters.");
        }
        if (asAt.getYear() < year) {
            throw new IllegalArgumentException(
                    "The figure is of %s but as at %s, before that. Change the year or the day."
                            .formatted(indicator.period().label(year), asAt));
        }
    }
}
