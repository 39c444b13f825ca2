package highneeds.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All results of one scenario. Window, workbook, paper and results.csv take their figures from here
 * and nowhere else.
 *
 * @param scenario name of the scenario
 * @param means expected value of each key, in the order results.csv writes them
 * @param spreads how each varies over the simulations; empty if only the expected run was made
 */
public record Results(
        String scenario, Map<ResultKey, Double> means, Map<ResultKey, Spread> spreads) {

    public Results {
        means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
        spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
    }

    /** Expected value of a key; 0 if nothing was counted there. */
    public double mean(ResultKey key) {
        return means.getOrDefault(key, 0.0);
    }

    /** How a key varies over the simulations, if any were made. */
    public Optional<Spread> spread(ResultKey key) {
        return Optional.ofNullable(spreads.get(key));
    }

    public boolean hasSpread() {
        return !spreads.isEmpty();
    }
}
