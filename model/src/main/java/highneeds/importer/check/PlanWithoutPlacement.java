package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.FundingRoute;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans of the last census without a placement on its day, where their setting costs something. */
record PlanWithoutPlacement() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        List<Plan> plans = CensusPlans.latest(evidence);
        if (plans.isEmpty() || evidence.placements().isEmpty()) {
            return List.of();
        }
        LocalDate day = CensusDate.of(plans.getFirst().census());
        Set<String> placed = new HashSet<>();
        evidence.placements().stream()
                .filter(placement -> placement.runsOn(day))
                .map(Placement::person)
                .forEach(placed::add);
        long without =
                plans.stream()
                        .filter(plan -> !placed.contains(plan.person()))
                        .filter(plan -> costs(evidence, plan))
                        .count();
        return without == 0
                ? List.of()
                : List.of(
                        Check.warning(
                                "plan-without-placement",
                                "Plans",
                                "Pupil ID",
                                without
                                        + " plans of the last census have no placement with a cost"
                                        + " on census day; they are priced like others of their"
                                        + " setting.",
                                "Add their placements, or check that the identifiers are the"
                                        + " same."));
    }

    private static boolean costs(Evidence evidence, Plan plan) {
        return evidence.catalogue().setting(plan.setting()).fundingRoute() != FundingRoute.UNFUNDED;
    }
}
