package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.List;
import java.util.function.Predicate;

/** Transport on the last census day of a child with a plan who is placed nowhere on that day. */
record TransportWithoutPlacement() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Origin> unplaced =
                evidence.journeys().stream()
                        .filter(unplaced(evidence, census))
                        .map(Journey::origin)
                        .toList();
        return RowIssues.of(
                "transport-without-placement",
                "Transport",
                "Pupil ID",
                unplaced,
                count ->
                        Check.counted(count, "journey runs", "journeys run")
                                + " on the last census day for a child with a plan but no placement"
                                + " with a cost on that day, so nothing says where to.",
                "Add the placements, end the transport of children who no longer go there, or check"
                        + " that the identifiers are the same.");
    }

    /** Nothing is unplaced where no placements were read. */
    static Predicate<Journey> unplaced(Evidence evidence, CensusPlans census) {
        if (census.isEmpty() || evidence.placements().isEmpty()) {
            return journey -> false;
        }
        var placed = census.placed(evidence);
        return journey ->
                journey.runsOn(census.day())
                        && census.hasPlan(journey.person())
                        && !placed.contains(journey.person());
    }
}
