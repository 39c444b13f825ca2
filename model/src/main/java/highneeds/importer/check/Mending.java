package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.Placement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the checks find, told apart from the rest so that it can be mended. */
public final class Mending {

    private Mending() {}

    /** Placements that do not run on the last census day without a plan in that census. */
    public static Predicate<Placement> placementsWithPlan(Evidence evidence) {
        CensusPlans census = CensusPlans.of(evidence);
        return placement ->
                census.isEmpty()
                        || census.hasPlan(placement.person())
                        || !placement.runsOn(census.day());
    }

    /** Journeys that do not run on the last census day without a plan in that census. */
    public static Predicate<Journey> journeysWithPlan(Evidence evidence) {
        CensusPlans census = CensusPlans.of(evidence);
        return journey ->
                census.isEmpty()
                        || census.hasPlan(journey.person())
                        || !journey.runsOn(census.day());
    }

    /** Journeys that do not run on the last census day for a child with a plan placed nowhere. */
    public static Predicate<Journey> journeysWithPlacement(Evidence evidence) {
        return TransportWithoutPlacement.unplaced(evidence, CensusPlans.of(evidence)).negate();
    }

    /** Placements whose cost is not far from that of others in their setting. */
    public static Predicate<Placement> usualCosts(Evidence evidence) {
        Set<Placement> outlying = Collections.newSetFromMap(new IdentityHashMap<>());
        outlying.addAll(OutlyingCost.outlying(evidence.placements()));
        return placement -> !outlying.contains(placement);
    }

    /**
     * The placements that must end earlier, each with its new last day, so that none runs on when
     * the next of its child has started. Two that start on one day stay as they are.
     */
    public static Map<Placement, Placement> endedAtNext(List<Placement> placements) {
        Map<Placement, Placement> ended = new IdentityHashMap<>();
        Map<String, List<Placement>> byPerson =
                placements.stream().collect(Collectors.groupingBy(Placement::person));
        for (List<Placement> one : byPerson.values()) {
            List<Placement> inOrder = new ArrayList<>(one);
            inOrder.sort(Comparator.comparing(Placement::start));
            for (int i = 1; i < inOrder.size(); i++) {
                Placement before = inOrder.get(i - 1);
                Placement next = inOrder.get(i);
                if (before.start().isBefore(next.start())
                        && before.runsOn(next.start().plusDays(1))) {
                    ended.put(before, before.ending(Optional.of(next.start())));
                }
            }
        }
        return ended;
    }
}
