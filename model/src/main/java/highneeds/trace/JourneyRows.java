package highneeds.trace;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.Grid;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.MoneyBasis;
import highneeds.finance.transport.TransportBand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Opens what transport of the plans of one cell costs to the rows of the transport sheet that the
 * cost of a plan, travelling or not, was estimated from.
 */
final class JourneyRows {

    private final Evidence evidence;
    private final int census;
    private Map<String, List<Journey>> running;

    /**
     * @param census the opening one, whose journeys tell the cost
     */
    JourneyRows(Evidence evidence, int census) {
        this.evidence = evidence;
        this.census = census;
    }

    /**
     * Plans of the opening census and the journeys of their children.
     *
     * @param plans how many plans, travelling or not
     */
    private record Alike(int plans, List<Journey> journeys) {}

    /** The rows behind a cell; empty if there are none. */
    Optional<Supplier<Trace>> cost(MoneyBasis basis, int cell) {
        double perPlan = basis.costs().transport().perPlan().get(cell);
        Alike alike = alike(basis.opening().grid(), cell);
        if (perPlan == 0 || alike.journeys().isEmpty()) {
            return Optional.empty();
        }
        double plans = basis.plansThere().get(cell);
        return Optional.of(() -> rows(plans, perPlan, alike, basis));
    }

    /** Each row with its share of the average over plans, and what the estimate makes of it. */
    private static Trace rows(double plans, double perPlan, Alike alike, MoneyBasis basis) {
        RowsOfSheet sheet = new RowsOfSheet("A journey");
        for (Journey journey : alike.journeys()) {
            sheet.add(
                    journey.origin(),
                    "%s a year, over %,d plans that travel or not"
                            .formatted(Pounds.whole(journey.annualCost()), alike.plans()),
                    plans * journey.annualCost() / alike.plans());
        }
        return sheet.trace(
                "Transport of these plans",
                plans * perPlan,
                "Rows of the transport sheet",
                "rises to "
                        + basis.year()
                        + ", levers, and what other children of the setting and ages cost");
    }

    /** Plans of the cell's setting and age band; of the setting if none of them travels. */
    private Alike alike(Grid grid, int cell) {
        Predicate<Plan> setting =
                plan -> evidence.catalogue().settingPosition(plan.setting()) == grid.setting(cell);
        TransportBand band = TransportBand.ofNcy(grid.ncy(cell));
        Alike alike = alike(setting.and(plan -> TransportBand.ofNcy(plan.ncy()) == band));
        return alike.journeys().isEmpty() ? alike(setting) : alike;
    }

    private Alike alike(Predicate<Plan> wanted) {
        List<Plan> plans =
                evidence.plans().stream()
                        .filter(plan -> plan.census() == census)
                        .filter(wanted)
                        .toList();
        return new Alike(
                plans.size(),
                plans.stream()
                        .flatMap(plan -> running().getOrDefault(plan.person(), List.of()).stream())
                        .toList());
    }

    /** Journeys that run on the census day, by the pseudonym of the child. */
    private Map<String, List<Journey>> running() {
        if (running == null) {
            running = new HashMap<>();
            for (Journey journey : evidence.journeys()) {
                if (journey.runsOn(CensusDate.of(census))) {
                    running.computeIfAbsent(journey.person(), _ -> new ArrayList<>()).add(journey);
                }
            }
        }
        return running;
    }
}
