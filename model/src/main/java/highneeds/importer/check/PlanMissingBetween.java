package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Persons with a plan in the census before and the one after, but not in the one between. */
record PlanMissingBetween() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        TreeMap<Integer, Map<String, Plan>> byCensus = CensusPlans.by(evidence);
        List<Issue> issues = new ArrayList<>();
        byCensus.forEach(
                (census, plans) -> {
                    Map<String, Plan> before = byCensus.get(census - 1);
                    Map<String, Plan> after = byCensus.get(census + 1);
                    if (before != null && after != null) {
                        long missing =
                                before.keySet().stream()
                                        .filter(person -> !plans.containsKey(person))
                                        .filter(after::containsKey)
                                        .count();
                        if (missing > 0) {
                            issues.add(issue(census, missing));
                        }
                    }
                });
        return issues;
    }

    private static Issue issue(int census, long missing) {
        return Check.warning(
                "plan-missing-between",
                "Plans",
                "Pupil ID",
                missing
                        + (missing == 1 ? " child has" : " children have")
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
