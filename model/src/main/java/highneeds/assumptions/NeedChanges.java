package highneeds.assumptions;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

/**
 * How the primary need of a plan changes at a review, by national curriculum year after ageing: the
 * probability that it does, and to which need. Setting and year stay. Immutable.
 */
public final class NeedChanges {

    private static final double TOLERANCE = 1e-6;

    private final int needs;
    private final double[] probability;
    private final double[] destinations;

    /**
     * @param probability NCY position × need, 0 to 1
     * @param destinations shares of needs for each of these, one row after another; a row adds up
     *     to 1 where the probability is above 0
     * @throws IllegalArgumentException if a probability is not 0 to 1 or a row does not add up
     */
    public NeedChanges(Grid grid, double[] probability, double[] destinations) {
        needs = grid.needs();
        this.probability = probability.clone();
        this.destinations = destinations.clone();
        if (probability.length != Ncy.COUNT * needs
                || destinations.length != probability.length * needs) {
            throw new IllegalArgumentException("Need changes have a row for each year and need");
        }
        for (int row = 0; row < probability.length; row++) {
            double p = probability[row];
            double total = Arrays.stream(destinations, row * needs, (row + 1) * needs).sum();
            if (!(p >= 0 && p <= 1) || (p > 0 && Math.abs(total - 1) > TOLERANCE)) {
                throw new IllegalArgumentException(
                        "A need changes with a probability from 0 to 1, to shares that add up to"
                                + " 1");
            }
        }
    }

    /** No need ever changes. */
    public static NeedChanges none(Grid grid) {
        int rows = Ncy.COUNT * grid.needs();
        return new NeedChanges(grid, new double[rows], new double[rows * grid.needs()]);
    }

    /** Probability that the need of a plan changes. */
    public double probability(int ncy, int need) {
        return probability[Ncy.index(ncy) * needs + need];
    }

    /** Share of those whose need changes that come to have another. */
    public double destination(int ncy, int need, int toNeed) {
        return destinations[(Ncy.index(ncy) * needs + need) * needs + toNeed];
    }
}
