package highneeds.assumptions;

import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Grid;

/**
 * How plans move between settings: the probability that a plan which does not cease moves, and
 * where it goes.
 *
 * <p>Shapes: {@code probability} by aged cell (NCY after ageing × need × setting it comes from);
 * {@code destinations} by the same cell × setting it goes to. Each row of destinations adds up to
 * 1, or to 0 where the probability is 0.
 */
public final class MoveRates {

    private static final double TOLERANCE = 1e-6;

    private final CellValues probability;
    private final double[] destinations;

    /**
     * @param probability 0 to 1 for every aged cell
     * @param destinations shares by cell × setting, in grid order; taken as they are, so do not
     *     change the array after
     * @throws IllegalArgumentException if a probability is not 0 to 1 or a row of a moving cell
     *     does not add up to 1
     */
    public MoveRates(CellValues probability, double[] destinations) {
        Grid grid = probability.grid();
        if (destinations.length != grid.size() * grid.settings()) {
            throw new IllegalArgumentException(
                    "Destinations must have a row of settings for every cell");
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            double p = probability.get(cell);
            if (!(p >= 0 && p <= 1 + TOLERANCE)) {
                throw new IllegalArgumentException(
                        "A probability of moving lies between 0 and 1, but was " + p);
            }
            if (p > 0) {
                requireRow(destinations, cell * grid.settings(), grid.settings());
            }
        }
        this.probability = probability;
        this.destinations = destinations;
    }

    private static void requireRow(double[] destinations, int start, int settings) {
        double total = 0;
        for (int to = start; to < start + settings; to++) {
            total += destinations[to];
        }
        if (Math.abs(total - 1) > TOLERANCE) {
            throw new IllegalArgumentException(
                    "Destinations of a cell add up to 1, but came to " + total);
        }
    }

    /** No one moves. */
    public static MoveRates none(Grid grid) {
        return new MoveRates(CellValues.zero(grid), new double[grid.size() * grid.settings()]);
    }

    /** Probability of moving for every aged cell. */
    public CellValues probability() {
        return probability;
    }

    /** Share of the movers of a cell that go to a setting. */
    public double destination(int cell, int setting) {
        return destinations[cell * probability.grid().settings() + setting];
    }

    /**
     * Adds up the shares of a cell's movers, each multiplied by the weight of its setting.
     *
     * @param weights weight of each setting
     * @param into where the sums are put; the last is their total
     */
    public void addUpDestinations(int cell, double[] weights, double[] into) {
        double total = 0;
        for (int to = 0, i = cell * weights.length; to < weights.length; to++, i++) {
            total += destinations[i] * weights[to];
            into[to] = total;
        }
    }

    /**
     * Sends a further share of those who would stay to one setting. Those who move anyway move as
     * before.
     *
     * @param from aged cells concerned
     * @param toSetting position of the setting they go to; cells of that setting are left as they
     *     are
     * @param share share of those who would stay, 0 to 1
     */
    public MoveRates alsoMoving(Cells from, int toSetting, double share) {
        Grid grid = probability.grid();
        int settings = grid.settings();
        double[] rows = destinations.clone();
        double[] chance = probability.toArray();
        for (int cell = 0; cell < grid.size(); cell++) {
            if (!from.covers(cell) || grid.setting(cell) == toSetting || share <= 0) {
                continue;
            }
            double before = chance[cell];
            double added = (1 - before) * share;
            chance[cell] = before + added;
            for (int to = 0; to < settings; to++) {
                rows[cell * settings + to] *= before / chance[cell];
            }
            rows[cell * settings + toSetting] += added / chance[cell];
        }
        return new MoveRates(CellValues.copyOf(grid, chance), rows);
    }

    /** Changes the probability of moving in some cells and leaves the destinations as they are. */
    public MoveRates withProbability(CellValues changed) {
        return new MoveRates(changed, destinations);
    }
}
