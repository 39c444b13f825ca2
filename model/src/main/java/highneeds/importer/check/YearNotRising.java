package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans whose NC year did not rise by one from a census to the next. */
record YearNotRising() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Issue> issues = new ArrayList<>();
        census.byCensus()
                .forEach(
                        (year, plans) -> {
                            Map<String, Plan> before = census.byCensus().get(year - 1);
                            if (before != null) {
                                issues.addAll(issues(year, wrong(plans, before)));
                            }
                        });
        return issues;
    }

    private static List<Origin> wrong(Map<String, Plan> plans, Map<String, Plan> before) {
        List<Origin> wrong = new ArrayList<>();
        for (Plan plan : plans.values()) {
            Plan earlier = before.get(plan.person());
            if (earlier != null && plan.ncy() != earlier.ncy() + 1) {
                wrong.add(plan.origin());
            }
        }
        return wrong;
    }

    private static List<Issue> issues(int year, List<Origin> wrong) {
        return RowIssues.of(
                "ncy-not-rising",
                "Plans",
                "NC year",
                wrong,
                count ->
                        Check.counted(count, "plan", "plans")
                                + " of January "
                                + year
                                + (count == 1 ? " is" : " are")
                                + " not one NC year above the year before.",
                "Check their NC years; a child kept down a year is right.");
    }
}
