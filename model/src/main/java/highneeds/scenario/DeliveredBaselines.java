package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A baseline with the levers of a scenario applied, for each way in which the uncertain ones may be
 * delivered. A simulation has one way for all its years and runs on the baseline that belongs to
 * it; so the engine sees assumptions only. See {@link DeliveryDesign} for which simulation has
 * which.
 *
 * <p>A way is 0, 1 or 2 for each uncertain lever: the mean of the lowest, middle or highest third
 * of its spread, see {@link Delivery#thirds}.
 */
public final class DeliveredBaselines {

    /** Ways in which one uncertain lever may be delivered. */
    public static final int WAYS = 3;

    private final List<PlacedLever> levers;
    private final Baseline baseline;
    private final List<PlacedLever> uncertain;
    private final DeliveryDesign design;

    /**
     * Simulations that have the same way.
     *
     * @param ways 0, 1 or 2 for each uncertain lever in order
     * @param simulations their numbers, rising
     */
    public record Part(List<Integer> ways, List<Integer> simulations) {

        public Part {
            ways = List.copyOf(ways);
            simulations = List.copyOf(simulations);
        }
    }

    /**
     * @param levers levers in force, as {@link ScenarioBook#levers} gives them
     * @param baseline the baseline without them
     */
    public DeliveredBaselines(List<PlacedLever> levers, Baseline baseline) {
        this.levers = List.copyOf(levers);
        this.baseline = baseline;
        uncertain = levers.stream().filter(lever -> !lever.delivery().certain()).toList();
        design = new DeliveryDesign(uncertain);
    }

    /** A baseline that is what it is: no levers are to be delivered. */
    public static DeliveredBaselines certain(Baseline baseline) {
        return new DeliveredBaselines(List.of(), baseline);
    }

    /** The same for the first years only; as they are if there are not so many. */
    public DeliveredBaselines firstYears(int years) {
        return years >= baseline.years().size()
                ? this
                : new DeliveredBaselines(
                        levers, baseline.withYears(baseline.years().subList(0, years)));
    }

    /** How many levers are uncertain. */
    public int uncertain() {
        return uncertain.size();
    }

    /** The baseline of the expected run: each lever at the mean of its spread. */
    public Baseline expected() {
        return Scenario.apply(levers, baseline);
    }

    /** The simulations 0 to {@code count} − 1 by their way; one part if nothing is uncertain. */
    public List<Part> parts(int count) {
        Map<List<Integer>, List<Integer>> numbers = new LinkedHashMap<>();
        for (int simulation = 0; simulation < count; simulation++) {
            numbers.computeIfAbsent(design.thirds(simulation), _ -> new ArrayList<>())
                    .add(simulation);
        }
        return numbers.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /**
     * The baseline that belongs to a way.
     *
     * @param ways 0, 1 or 2 for each uncertain lever in order
     */
    public Baseline drawn(List<Integer> ways) {
        if (ways.size() != uncertain()) {
            throw new IllegalArgumentException(
                    "There are %d uncertain levers, but %d ways were given"
                            .formatted(uncertain(), ways.size()));
        }
        return baseline.withYears(
                baseline.years().stream().map(year -> applied(year, ways)).toList());
    }

    private YearAssumptions applied(YearAssumptions given, List<Integer> ways) {
        YearAssumptions year = given;
        int draw = 0;
        for (PlacedLever lever : levers) {
            double share =
                    lever.delivery().certain()
                            ? lever.delivery().expected()
                            : lever.delivery().thirds().get(ways.get(draw++));
            year = lever.applyTo(year, share);
        }
        return year;
    }
}
