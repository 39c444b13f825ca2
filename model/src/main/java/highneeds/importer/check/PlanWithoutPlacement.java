package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.FundingRoute;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.List;
import java.util.Set;

/** Plans of the last census without a placement on its day, where their setting costs something. */
record PlanWithoutPlacement() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        if (census.isEmpty() || evidence.placements().isEmpty()) {
            return List.of();
        }
        Set<String> placed = census.placed(evidence);
        List<Origin> without =
                census.latest().stream()
                        .filter(plan -> !placed.contains(plan.person()))
                        .filter(plan -> costs(evidence, plan))
                        .map(Plan::origin)
                        .toList();
        return RowIssues.of(
                "plan-without-placement",
                "Plans",
                "Pupil ID",
                without,
                count ->
                        Check.counted(count, "plan", "plans")
                                + " of the last census "
                                + (count == 1 ? "has" : "have")
                                + " no placement with a cost on census day; "
                                + (count == 1 ? "it is" : "they are")
                                + " priced like others of the same setting.",
                "Add the placements, or check that the identifiers are the same.");
    }

    private static boolean costs(Evidence evidence, Plan plan) {
        return evidence.catalogue().setting(plan.setting()).fundingRoute() != FundingRoute.UNFUNDED;
    }
}
