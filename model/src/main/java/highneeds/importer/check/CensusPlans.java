package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans by census and person, as several checks need them. */
final class CensusPlans {

    private CensusPlans() {}

    static TreeMap<Integer, Map<String, Plan>> by(Evidence evidence) {
        TreeMap<Integer, Map<String, Plan>> byCensus = new TreeMap<>();
        for (Plan plan : evidence.plans()) {
            byCensus.computeIfAbsent(plan.census(), census -> new HashMap<>())
                    .put(plan.person(), plan);
        }
        return byCensus;
    }

    /** Plans of the last census; empty if there is none. */
    static List<Plan> latest(Evidence evidence) {
        int last = evidence.plans().stream().mapToInt(Plan::census).max().orElse(0);
        return evidence.plans().stream().filter(plan -> plan.census() == last).toList();
    }
}
