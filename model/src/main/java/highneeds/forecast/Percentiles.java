package highneeds.forecast;

import java.util.Arrays;

/** Standard deviation and percentiles of a figure over the simulations. */
public final class Percentiles {

    private Percentiles() {}

    /**
     * @param values the figure in each simulation, at least one; sorted by this method
     */
    static Spread spread(float[] values) {
        Arrays.sort(values);
        return new Spread(
                sd(values),
                at(values, 0.025),
                at(values, 0.05),
                at(values, 0.1),
                at(values, 0.25),
                at(values, 0.5),
                at(values, 0.75),
                at(values, 0.9),
                at(values, 0.95),
                at(values, 0.975));
    }

    private static double sd(float[] values) {
        double mean = 0;
        for (float value : values) {
            mean += value;
        }
        mean /= values.length;
        double squares = 0;
        for (float value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }

    /**
     * A percentile between two values is on the straight line between them (type 7 of Hyndman and
     * Fan, 1996).
     */
    public static double at(float[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        double rest = position - below;
        return sorted[below] * (1 - rest) + sorted[above] * rest;
    }
}
