package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.importer.Issue;

import java.util.List;

/** Transport on the last census day for a person without a plan. */
record TransportWithoutPlan() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        long unmatched =
                CensusPlans.withoutPlan(
                        evidence,
                        day ->
                                evidence.journeys().stream()
                                        .filter(journey -> journey.runsOn(day))
                                        .map(Journey::person));
        return unmatched == 0
                ? List.of()
                : List.of(
                        Check.warning(
                                "transport-without-plan",
                                "Transport",
                                "Pupil ID",
                                unmatched
                                        + " children with transport on the last census day have no"
                                        + " plan in that census.",
                                "Check that the identifiers are the same; children without a plan"
                                        + " do not belong in the file."));
    }
}
