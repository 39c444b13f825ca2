package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Children with two placements on one day; both would be paid for. */
record OverlappingPlacements() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        Map<String, List<Placement>> byPerson =
                evidence.placements().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placement::person, TreeMap::new, Collectors.toList()));
        long overlapping = byPerson.values().stream().filter(this::overlap).count();
        return overlapping == 0
                ? List.of()
                : List.of(
                        Check.warning(
                                "overlapping-placements",
                                "Placements",
                                "Start date",
                                overlapping + " children have placements that overlap.",
                                "End the earlier placement, unless the child is placed in two"
                                        + " settings."));
    }

    private boolean overlap(List<Placement> placements) {
        List<Placement> inOrder =
                placements.stream().sorted(Comparator.comparing(Placement::start)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            // A last day that is the first of the next placement is a change, not an overlap.
            if (inOrder.get(i - 1).runsOn(inOrder.get(i).start().plusDays(1))) {
                return true;
            }
        }
        return false;
    }
}
