package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.util.List;

/** Placements that run on the last census day for a person without a plan in that census. */
record PlacementWithoutPlan() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        long unmatched =
                CensusPlans.withoutPlan(
                        evidence,
                        day ->
                                evidence.placements().stream()
                                        .filter(placement -> placement.runsOn(day))
                                        .map(Placement::person));
        return unmatched == 0
                ? List.of()
                : List.of(
                        Check.warning(
                                "placement-without-plan",
                                "Placements",
                                "Pupil ID",
                                unmatched
                                        + " children with a placement on the last census day have"
                                        + " no plan in that census.",
                                "Check whether the plan ceased and the placement was not ended, or"
                                        + " the identifiers differ."));
    }
}
