package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A baseline with the levers of a scenario applied, for each way in which the uncertain ones may be
 * delivered. A simulation draws 0, 1 or 2 for each uncertain lever, once, from its own random
 * stream, and runs on the baseline that belongs to the draw; so the engine sees assumptions only.
 *
 * <p>Each of the three stands for a third of the lever's spread, see {@link Delivery#thirds}. The
 * baselines are made when they are first asked for and kept; many threads may ask at once.
 */
public final class DeliveredBaselines {

    /** Ways in which one uncertain lever may be delivered. */
    public static final int WAYS = 3;

    private final List<PlacedLever> levers;
    private final Baseline baseline;
    private final Map<List<Integer>, Baseline> made = new ConcurrentHashMap<>();

    /**
     * @param levers levers in force, as {@link ScenarioBook#levers} gives them
     * @param baseline the baseline without them
     */
    public DeliveredBaselines(List<PlacedLever> levers, Baseline baseline) {
        this.levers = List.copyOf(levers);
        this.baseline = baseline;
    }

    /** How many levers are uncertain: as many draws belong to a simulation. */
    public int uncertain() {
        return (int) levers.stream().filter(lever -> !lever.delivery().certain()).count();
    }

    /** The baseline of the expected run. */
    public Baseline expected() {
        return Scenario.apply(levers, baseline);
    }

    /**
     * The baseline that belongs to a draw.
     *
     * @param ways 0, 1 or 2 for each uncertain lever in order
     */
    public Baseline drawn(List<Integer> ways) {
        if (ways.size() != uncertain()) {
            throw new IllegalArgumentException(
                    "There are "
                            + uncertain()
                            + " uncertain levers, but "
                            + ways.size()
                            + " draws");
        }
        return made.computeIfAbsent(List.copyOf(ways), this::make);
    }

    private Baseline make(List<Integer> ways) {
        List<YearAssumptions> years =
                baseline.years().stream().map(year -> applied(year, ways)).toList();
        return baseline.withYears(years);
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
