package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hardly anyone in a census was in the one before: the identifiers are of another kind. */
record IdentifiersChanged() implements Check {

    private static final double LEAST_SHARE = 0.5;
    private static final int FEWEST_PLANS = 20;

    @Override
    public List<Issue> run(Evidence evidence) {
        TreeMap<Integer, Map<String, Plan>> byCensus = CensusPlans.by(evidence);
        List<Issue> issues = new ArrayList<>();
        byCensus.forEach(
                (census, plans) -> {
                    Map<String, Plan> before = byCensus.get(census - 1);
                    if (before != null && before.size() >= FEWEST_PLANS) {
                        long stayed = before.keySet().stream().filter(plans::containsKey).count();
                        if (stayed < LEAST_SHARE * before.size()) {
                            issues.add(issue(census, stayed, before.size()));
                        }
                    }
                });
        return issues;
    }

    private static Issue issue(int census, long stayed, int before) {
        return Check.warning(
                "identifiers-changed",
                "Plans",
                "Pupil ID",
                "Only "
                        + stayed
                        + " of the "
                        + before
                        + " plans of January "
                        + (census - 1)
                        + " are found again in January "
                        + census
                        + ", so nearly all would count as leavers.",
                "Use the same identifier in both files, or the same key file.");
    }
}
