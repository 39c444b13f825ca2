package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans by census and person, put in order once for all checks. */
final class CensusPlans {

    private static final int STOP_EVERY = 4096;

    private final TreeMap<Integer, Map<String, Plan>> byCensus = new TreeMap<>();
    private final List<Plan> latest;

    private CensusPlans(List<Plan> plans) {
        int done = 0;
        for (Plan plan : plans) {
            if (++done % STOP_EVERY == 0) {
                Progress.stopIfInterrupted();
            }
            byCensus.computeIfAbsent(plan.census(), census -> new HashMap<>())
                    .put(plan.person(), plan);
        }
        this.latest =
                byCensus.isEmpty()
                        ? List.of()
                        : plans.stream()
                                .filter(plan -> plan.census() == byCensus.lastKey())
                                .toList();
    }

    static CensusPlans of(Evidence evidence) {
        return new CensusPlans(evidence.plans());
    }

    TreeMap<Integer, Map<String, Plan>> byCensus() {
        return byCensus;
    }

    /** Plans of a census by person; empty if there is none. */
    Map<String, Plan> at(int census) {
        return byCensus.getOrDefault(census, Map.of());
    }

    /** Plans of the last census; empty if there is none. */
    List<Plan> latest() {
        return latest;
    }

    boolean isEmpty() {
        return latest.isEmpty();
    }

    /** Day of the last census. */
    LocalDate day() {
        return CensusDate.of(byCensus.lastKey());
    }

    /** Persons with a placement on the day of the last census. */
    Set<String> placed(Evidence evidence) {
        return evidence.placements().stream()
                .filter(placement -> placement.runsOn(day()))
                .map(Placement::person)
                .collect(Collectors.toSet());
    }

    /** True if a person has a plan in the last census. */
    boolean hasPlan(String person) {
        return !isEmpty() && byCensus.lastEntry().getValue().containsKey(person);
    }
}
