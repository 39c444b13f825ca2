package highneeds.finance.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The way from one state's plans to another's in three steps: all groups grow alike; settings take
 * their new shares; needs and ages within each setting take theirs. A group that is new has its new
 * price in every step.
 *
 * @param group the group, with its plans after and the price they have
 * @param priceBefore price before; that of after for a group that is new
 * @param before plans before
 * @param grown as many plans in all as after, spread as before
 * @param resettled each setting as large as after, its needs and ages as before
 */
record PlanSteps(
        PlanGroup group, PlanGroup priceBefore, double before, double grown, double resettled) {

    static List<PlanSteps> between(YearState from, YearState to) {
        Map<PlanGroup.Key, PlanGroup> was = byKey(from);
        Map<PlanGroup.Key, PlanGroup> is = byKey(to);
        Map<String, Double> settingsBefore = bySetting(from);
        Map<String, Double> settingsAfter = bySetting(to);
        double all = sum(settingsBefore);
        double growth = all > 0 ? sum(settingsAfter) / all : 0;
        Map<PlanGroup.Key, PlanGroup> groups = new LinkedHashMap<>(was);
        groups.putAll(is);
        return groups.keySet().stream()
                .map(
                        key -> {
                            PlanGroup before = was.get(key);
                            PlanGroup after =
                                    is.containsKey(key) ? is.get(key) : before.withPlans(0);
                            double plansBefore = before == null ? 0 : before.plans();
                            double settingBefore = settingsBefore.getOrDefault(key.setting(), 0.0);
                            double settingAfter = settingsAfter.getOrDefault(key.setting(), 0.0);
                            return new PlanSteps(
                                    after,
                                    before == null ? after : before,
                                    plansBefore,
                                    plansBefore * growth,
                                    settingBefore > 0
                                            ? plansBefore * settingAfter / settingBefore
                                            : after.plans());
                        })
                .toList();
    }

    private static Map<PlanGroup.Key, PlanGroup> byKey(YearState state) {
        return state.groups().stream()
                .collect(
                        Collectors.toMap(
                                PlanGroup::key,
                                Function.identity(),
                                (a, _) -> a,
                                LinkedHashMap::new));
    }

    private static Map<String, Double> bySetting(YearState state) {
        return state.groups().stream()
                .collect(
                        Collectors.groupingBy(
                                PlanGroup::setting, Collectors.summingDouble(PlanGroup::plans)));
    }

    private static double sum(Map<String, Double> plans) {
        return plans.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
