package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Persons with a plan in the census before and the one after, but not in the one between. */
record PlanMissingBetween() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Issue> issues = new ArrayList<>();
        TreeMap<Integer, Map<String, Plan>> byCensus = census.byCensus();
        byCensus.forEach(
                (year, plans) -> {
                    Map<String, Plan> before = byCensus.get(year - 1);
                    Map<String, Plan> after = byCensus.get(year + 1);
                    if (before != null && after != null) {
                        List<Origin> missing =
                                before.values().stream()
                                        .filter(plan -> !plans.containsKey(plan.person()))
                                        .filter(plan -> after.containsKey(plan.person()))
                                        .map(Plan::origin)
                                        .toList();
                        issues.addAll(issues(year, missing));
                    }
                });
        return issues;
    }

    /** The rows are those of the census before, where the children can be found. */
    private static List<Issue> issues(int census, List<Origin> missing) {
        return RowIssues.of(
                "plan-missing-between",
                "Plans",
                "Pupil ID",
                missing,
                count ->
                        Check.counted(count, "child has", "children have")
                                + " a plan in January "
                                + (census - 1)
                                + " and in January "
                                + (census + 1)
                                + ", but none in January "
                                + census
                                + ", so each counts as a leaver and then as a joiner.",
                "Check whether their rows are missing from the file of January " + census + ".");
    }
}
