package highneeds.compare;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

/**
 * An assumption of the baseline that can be moved, to see how much a figure hangs on it.
 *
 * @param name the assumption, for people
 * @param unit what a change is measured in: "%" of it, or "points" a year
 * @param low a change downwards that could well be, for example -10
 * @param high a change upwards that could well be
 * @param change moves the assumption in one year
 */
public record Sensitivity(String name, String unit, double low, double high, Change change) {

    /** Moves an assumption in one year. */
    @FunctionalInterface
    public interface Change {

        /**
         * The year with the assumption moved; the year itself is not altered.
         *
         * @param given the year
         * @param yearsAhead 1 for the first year of the forecast
         * @param rate the change as a rate, 0.01 for 1%
         */
        YearAssumptions in(YearAssumptions given, int yearsAhead, double rate);
    }

    public Sensitivity {
        if (!(low <= 0 && high >= 0)) {
            throw new IllegalArgumentException(
                    "The range of '"
                            + name
                            + "' must hold no change, but was "
                            + low
                            + " to "
                            + high);
        }
    }

    /**
     * The baseline with the assumption moved in every year.
     *
     * @param size change in its unit, for example 1 for 1%
     */
    public Baseline moved(Baseline baseline, double size) {
        return baseline.withYears(
                baseline.years().stream()
                        .map(
                                year ->
                                        change.in(
                                                year,
                                                year.census() - baseline.opening().census() + 1,
                                                size / 100))
                        .toList());
    }
}
