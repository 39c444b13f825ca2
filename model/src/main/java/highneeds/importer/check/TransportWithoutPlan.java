package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.List;

/** Transport on the last census day for a person without a plan. */
record TransportWithoutPlan() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Origin> unmatched =
                evidence.journeys().stream()
                        .filter(journey -> !census.isEmpty())
                        .filter(journey -> !census.hasPlan(journey.person()))
                        .filter(journey -> journey.runsOn(census.day()))
                        .map(Journey::origin)
                        .toList();
        return RowIssues.of(
                "transport-without-plan",
                "Transport",
                "Pupil ID",
                unmatched,
                count ->
                        Check.counted(count, "journey runs", "journeys run")
                                + " on the last census day for a child without a plan in that"
                                + " census.",
                "Check that the identifiers are the same; children without a plan do not belong in"
                        + " the file.");
    }
}
