package highneeds.indicator.published;

import java.util.OptionalDouble;

/**
 * A published figure, or none and why.
 *
 * @param value the figure, in the unit of its indicator; empty if none is published
 * @param note why there is none, or what to know of it, in a sentence; may be empty for a figure
 */
public record IndicatorValue(OptionalDouble value, String note) {

    public IndicatorValue {
        if (value.isEmpty() && note.isBlank()) {
            throw new IllegalArgumentException("A figure that is missing has a reason");
        }
    }

    static IndicatorValue of(double value) {
        return new IndicatorValue(OptionalDouble.of(value), "");
    }

    static IndicatorValue of(double value, String note) {
        return new IndicatorValue(OptionalDouble.of(value), note);
    }

    static IndicatorValue none(String why) {
        return new IndicatorValue(OptionalDouble.empty(), why);
    }

    public boolean isPublished() {
        return value.isPresent();
    }

    /** The figure; not a number if there is none. */
    public double orNaN() {
        return value.orElse(Double.NaN);
    }
}
