package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Placements that run on the last census day for a person without a plan in that census. */
record PlacementWithoutPlan() implements Check {

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
                evidence.placements().stream()
                        .filter(placement -> placement.runsOn(day))
                        .map(Placement::person)
                        .distinct()
                        .filter(person -> !persons.contains(person))
                        .count();
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
