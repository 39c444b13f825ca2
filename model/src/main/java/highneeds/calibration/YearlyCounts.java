package highneeds.calibration;

/**
 * Counts of each year of a history against those expected of rates that never change, as a series a
 * {@link Trend} can be found in. Years stand by their distance from the first; a year left out was
 * not seen.
 */
final class YearlyCounts {

    private static final double HALF = 0.5;

    private final double[] counted;
    private final double[] expected;
    private final boolean[] known;

    YearlyCounts(int years) {
        counted = new double[years];
        expected = new double[years];
        known = new boolean[years];
    }

    void add(int year, double count, double expectedCount) {
        counted[year] += count;
        expected[year] += expectedCount;
        known[year] = true;
    }

    /** Logarithm of counted to expected; half a plan is added to both, so that none is no ruin. */
    double[] logRatios() {
        double[] result = new double[counted.length];
        for (int year = 0; year < result.length; year++) {
            result[year] = Math.log((counted[year] + HALF) / (expected[year] + HALF));
        }
        return result;
    }

    /** Variance of the logarithm by chance alone; infinite where a year is not known. */
    double[] variances() {
        double[] result = new double[counted.length];
        for (int year = 0; year < result.length; year++) {
            double plans = Math.max(expected[year], counted[year]);
            result[year] =
                    known[year] && expected[year] > 0
                            ? 1 / (plans + HALF)
                            : Double.POSITIVE_INFINITY;
        }
        return result;
    }
}
