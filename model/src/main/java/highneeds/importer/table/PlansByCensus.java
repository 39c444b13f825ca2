package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.importer.IssueList;
import highneeds.importer.RowIssues;
import highneeds.importer.mapping.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Plans by census: the plans read now take the place of those of the same census. */
final class PlansByCensus {

    private final TreeMap<Integer, Map<String, Plan>> byCensus = new TreeMap<>();
    private final Set<Integer> replaced = new HashSet<>();

    PlansByCensus(List<Plan> known) {
        known.forEach(this::add);
    }

    private boolean add(Plan plan) {
        return byCensus.computeIfAbsent(plan.census(), census -> new LinkedHashMap<>())
                        .putIfAbsent(plan.person(), plan)
                == null;
    }

    /** Puts in plans of one table; of two for a person in one census the first stays. */
    void put(List<Plan> plans, FoundTable source, IssueList issues) {
        List<Origin> again = new ArrayList<>();
        for (Plan plan : plans) {
            if (replaced.add(plan.census())) {
                byCensus.remove(plan.census());
            }
            if (!add(plan)) {
                again.add(plan.origin());
            }
        }
        issues.addAll(
                RowIssues.of(
                        "plan-in-two-tables",
                        source.file().name(),
                        source.mapping().headingOf(Field.PUPIL_ID).orElse(""),
                        again,
                        count ->
                                (count == 1 ? "1 plan is" : count + " plans are")
                                        + " in another table of the same census too; the first was"
                                        + " kept.",
                        "Read each census once."));
    }

    /** All plans, by census. */
    List<Plan> all() {
        List<Plan> all = new ArrayList<>();
        byCensus.values().forEach(plans -> all.addAll(plans.values()));
        return all;
    }
}
