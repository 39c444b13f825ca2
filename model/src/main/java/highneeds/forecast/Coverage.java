package highneeds.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Shares of figures that came to lie within their ranges. A good 80% range holds about 80% of them.
 *
 * @param figures how many figures had a range
 * @param of50 share within the 25th to 75th percentile
 * @param of80 share within the 10th to 90th
 * @param of90 share within the 5th to 95th
 * @param of95 share within the 2.5th to 97.5th
 */
public record Coverage(int figures, double of50, double of80, double of90, double of95) {

    /** Figures too few to judge a range by. */
    private static final int TOO_FEW = 5;

    private static final double LEAST_OF_80 = 0.65;
    private static final double LEAST_OF_95 = 0.85;

    static Optional<Coverage> of(List<BacktestRow> rows) {
        List<BacktestRow> ranged = rows.stream().filter(row -> row.range().isPresent()).toList();
        if (ranged.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Coverage(
                        ranged.size(),
                        share(ranged, Spread::p25, Spread::p75),
                        share(ranged, Spread::p10, Spread::p90),
                        share(ranged, Spread::p5, Spread::p95),
                        share(ranged, Spread::p2_5, Spread::p97_5)));
    }

    private static double share(
            List<BacktestRow> rows,
            ToDoubleFunction<Spread> lowest,
            ToDoubleFunction<Spread> highest) {
        return rows.stream()
                .mapToInt(
                        row -> {
                            Spread range = row.range().orElseThrow();
                            boolean within =
                                    row.actual() >= lowest.applyAsDouble(range)
                                            && row.actual() <= highest.applyAsDouble(range);
                            return within ? 1 : 0;
                        })
                .average()
                .orElse(0);
    }

    /** True if the ranges held too few figures to be trusted; pages and papers mark them. */
    public boolean poor() {
        return figures >= TOO_FEW && (of80 < LEAST_OF_80 || of95 < LEAST_OF_95);
    }
}
