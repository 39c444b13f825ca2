package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.importer.Issue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Transport on the last census day for a person without a plan. */
record TransportWithoutPlan() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        List<Plan> plans = CensusPlans.latest(evidence);
        if (plans.isEmpty()) {
            return List.of();
        }
        LocalDate day = CensusDate.of(plans.getFirst().census());
        Set<String> persons = new HashSet<>();
        plans.forEach(plan -> persons.add(plan.person()));
        long unmatched =
                evidence.journeys().stream()
                        .filter(journey -> journey.runsOn(day))
                        .map(Journey::person)
                        .distinct()
                        .filter(person -> !persons.contains(person))
                        .count();
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
