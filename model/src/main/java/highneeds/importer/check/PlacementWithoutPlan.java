package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.List;

/** Placements that run on the last census day for a person without a plan in that census. */
record PlacementWithoutPlan() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Origin> unmatched =
                evidence.placements().stream()
                        .filter(placement -> !census.isEmpty())
                        .filter(placement -> !census.hasPlan(placement.person()))
                        .filter(placement -> placement.runsOn(census.day()))
                        .map(Placement::origin)
                        .toList();
        return RowIssues.of(
                "placement-without-plan",
                "Placements",
                "Pupil ID",
                unmatched,
                count ->
                        Check.counted(count, "placement runs", "placements run")
                                + " on the last census day for a child without a plan in that"
                                + " census.",
                "Check whether the plan ceased and the placement was not ended, or the identifiers"
                        + " differ.");
    }
}
