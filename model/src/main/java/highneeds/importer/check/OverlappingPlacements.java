package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Placements that start while another of the same child runs; both would be paid for. */
record OverlappingPlacements() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        Map<String, List<Placement>> byPerson =
                evidence.placements().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Placement::person, TreeMap::new, Collectors.toList()));
        List<Origin> overlapping = new ArrayList<>();
        byPerson.values().forEach(one -> overlapping.addAll(overlapping(one)));
        return RowIssues.of(
                "overlapping-placements",
                "Placements",
                "Start date",
                overlapping,
                count ->
                        Check.counted(count, "placement overlaps", "placements overlap")
                                + " with an earlier one of the same child, so both would be paid"
                                + " for.",
                "End the earlier placement, unless the child is placed in two settings.");
    }

    /** Rows of the placements that start before the one before them has ended. */
    private static List<Origin> overlapping(List<Placement> placements) {
        List<Placement> inOrder =
                placements.stream().sorted(Comparator.comparing(Placement::start)).toList();
        List<Origin> rows = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            // A last day that is the first of the next placement is a change, not an overlap.
            if (inOrder.get(i - 1).runsOn(inOrder.get(i).start().plusDays(1))) {
                rows.add(inOrder.get(i).origin());
            }
        }
        return rows;
    }
}
