package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans whose NC year did not rise by one from a census to the next. */
record YearNotRising() implements Check {

    @Override
    public List<Issue> run(Evidence evidence) {
        TreeMap<Integer, Map<String, Plan>> byCensus = CensusPlans.by(evidence);
        List<Issue> issues = new ArrayList<>();
        byCensus.forEach(
                (census, plans) -> {
                    Map<String, Plan> before = byCensus.getOrDefault(census - 1, Map.of());
                    long wrong =
                            plans.values().stream()
                                    .filter(plan -> before.containsKey(plan.person()))
                                    .filter(p -> p.ncy() != before.get(p.person()).ncy() + 1)
                                    .count();
                    if (wrong > 0) {
                        issues.add(
                                Check.warning(
                                        "ncy-not-rising",
                                        "Plans",
                                        "NC year",
                                        wrong
                                                + " plans of January "
                                                + census
                                                + " are not one NC year above the year before.",
                                        "Check their NC years; a child kept down a year is"
                                                + " right."));
                    }
                });
        return issues;
    }
}
