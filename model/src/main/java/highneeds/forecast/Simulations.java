package highneeds.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The headline figures of every simulation of a forecast: totals of each measure, and plans and
 * placement cost by setting. Two forecasts with the same seed had the same luck, so the difference
 * of their figures simulation by simulation has a range of its own: see {@link Comparison}.
 */
public final class Simulations {

    /** None were made. */
    public static final Simulations NONE = new Simulations(Map.of());

    private final Map<ResultKey, float[]> figures;

    /**
     * @param figures each figure by number of the simulation; taken as they are, so do not change
     *     the arrays after
     */
    Simulations(Map<ResultKey, float[]> figures) {
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The figures that are kept, in the order of the results. */
    public Iterable<ResultKey> keys() {
        return figures.keySet();
    }

    /** A figure by number of the simulation, if it is kept. A copy. */
    public Optional<float[]> of(ResultKey key) {
        return Optional.ofNullable(figures.get(key)).map(float[]::clone);
    }

    /** How many simulations were made. */
    public int count() {
        return figures.values().stream().findFirst().map(values -> values.length).orElse(0);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }
}
