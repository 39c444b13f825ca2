package highneeds.forecast;

import java.util.function.DoubleUnaryOperator;

/**
 * How a result varies over the simulations: standard deviation and percentiles of the total itself,
 * never sums of percentiles.
 */
public record Spread(
        double sd,
        double p2_5,
        double p5,
        double p10,
        double p25,
        double p50,
        double p75,
        double p90,
        double p95,
        double p97_5) {

    /** The range of the same result with the other sign: its lower end is now the upper. */
    public Spread mirrored() {
        return new Spread(sd, -p97_5, -p95, -p90, -p75, -p50, -p25, -p10, -p5, -p2_5);
    }

    /** The same range with each of its figures changed. */
    public Spread map(DoubleUnaryOperator change) {
        return new Spread(
                change.applyAsDouble(sd),
                change.applyAsDouble(p2_5),
                change.applyAsDouble(p5),
                change.applyAsDouble(p10),
                change.applyAsDouble(p25),
                change.applyAsDouble(p50),
                change.applyAsDouble(p75),
                change.applyAsDouble(p90),
                change.applyAsDouble(p95),
                change.applyAsDouble(p97_5));
    }
}
