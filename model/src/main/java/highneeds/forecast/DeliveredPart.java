package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.projection.Simulation;
import highneeds.scenario.DeliveredBaselines;

/**
 * The simulations in which the levers of a scenario are delivered in the same way. What they share
 * is laid out when the first of them is made and let go after the last, so that only the parts
 * being worked on take room.
 */
final class DeliveredPart {

    private final DeliveredBaselines given;
    private final DeliveredBaselines.Part part;
    private final long seed;
    private final int first;
    private int left;
    private Laid laid;

    /**
     * What the simulations of a part share.
     *
     * @param simulation makes them
     * @param prices the money of each year
     */
    record Laid(Simulation simulation, YearPrices[] prices) {}

    /**
     * @param first position of its first simulation among all, part after part
     * @param blocks how many blocks its simulations are made in
     */
    DeliveredPart(
            DeliveredBaselines given,
            DeliveredBaselines.Part part,
            long seed,
            int first,
            int blocks) {
        this.given = given;
        this.part = part;
        this.seed = seed;
        this.first = first;
        this.left = blocks;
    }

    /** Number of the simulation at a position among those of all parts. */
    int numberAt(int position) {
        return part.simulations().get(position - first);
    }

    synchronized Laid laid() {
        if (laid == null) {
            Baseline baseline = given.drawn(part.ways());
            laid =
                    new Laid(
                            new Simulation(baseline, seed),
                            baseline.years().stream()
                                    .map(YearPrices::new)
                                    .toArray(YearPrices[]::new));
        }
        return laid;
    }

    /** One of its blocks is done. */
    synchronized void blockDone() {
        if (--left == 0) {
            laid = null;
        }
    }
}
