package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.CensusDate;
import highneeds.evidence.Evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * How many persons are in a file on the last census day without a plan in that census; 0 if
     * there is no census.
     *
     * @param onDay persons in the file on a day
     */
    static long withoutPlan(Evidence evidence, Function<LocalDate, Stream<String>> onDay) {
        List<Plan> plans = latest(evidence);
        if (plans.isEmpty()) {
            return 0;
        }
        Set<String> persons = persons(plans);
        return onDay.apply(dayOf(plans))
                .distinct()
                .filter(person -> !persons.contains(person))
                .count();
    }

    static LocalDate dayOf(List<Plan> census) {
        return CensusDate.of(census.getFirst().census());
    }

    static Set<String> persons(List<Plan> plans) {
        return plans.stream().map(Plan::person).collect(Collectors.toSet());
    }
}
