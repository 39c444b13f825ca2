package highneeds.forecast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scenario changes: scenario less baseline, figure by figure. Where both were simulated with
 * the same seed the range is that of the difference simulation by simulation, which is much
 * narrower than either forecast's; where one has more simulations, the first that both have.
 *
 * @param scenario name of the scenario
 * @param against name of what it is compared with
 * @param differences expected difference of every figure, in the order of the results
 * @param spreads how the differences of the headline figures vary; empty if not simulated
 */
public record Comparison(
        String scenario,
        String against,
        Map<ResultKey, Double> differences,
        Map<ResultKey, Spread> spreads) {

    public Comparison {
        differences = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(differences));
        spreads = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
    }

    /** Compares two forecasts of the same council made with the same seed and simulations. */
    public static Comparison of(Forecast scenario, Forecast against) {
        Map<ResultKey, Double> differences = new LinkedHashMap<>();
        Results mine = scenario.results();
        mine.means()
                .forEach((key, mean) -> differences.put(key, mean - against.results().mean(key)));
        Map<ResultKey, Spread> spreads = new LinkedHashMap<>();
        for (ResultKey key : scenario.simulations().keys()) {
            float[] values = scenario.simulations().of(key).orElseThrow();
            against.simulations()
                    .of(key)
                    .ifPresent(others -> spreads.put(key, spread(values, others)));
        }
        return new Comparison(scenario.scenario(), against.scenario(), differences, spreads);
    }

    private static Spread spread(float[] values, float[] others) {
        float[] differences = Arrays.copyOf(values, Math.min(values.length, others.length));
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= others[i];
        }
        return Percentiles.spread(differences);
    }
}
