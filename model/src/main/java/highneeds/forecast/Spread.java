package highneeds.forecast;

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
        double p97_5) {}
