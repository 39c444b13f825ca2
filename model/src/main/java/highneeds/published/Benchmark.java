package highneeds.published;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One indicator of a council beside others. Empty where it is not published.
 *
 * @param name what it is, for people
 * @param unit "per 1,000" or "%"
 * @param period year it is of, for example "January 2025" or "2024"
 * @param council value of the council
 * @param region value of its region
 * @param england value of England
 * @param neighbours its statistical neighbours, nearest first
 * @param source where it comes from
 */
public record Benchmark(
        String name,
        String unit,
        String period,
        OptionalDouble council,
        OptionalDouble region,
        OptionalDouble england,
        List<Neighbour> neighbours,
        String source) {

    public Benchmark {
        neighbours = List.copyOf(neighbours);
    }

    /** Mean of the neighbours that have a value. */
    public OptionalDouble neighboursMean() {
        return neighbours.stream()
                .filter(neighbour -> neighbour.value().isPresent())
                .mapToDouble(neighbour -> neighbour.value().getAsDouble())
                .average();
    }

    /**
     * A statistical neighbour.
     *
     * @param council name
     * @param value its value of the indicator
     */
    public record Neighbour(String council, OptionalDouble value) {}
}
