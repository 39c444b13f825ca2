package highneeds.importer.table;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every plan of the last census the cost of its need and setting from a cost table, as a
 * placement that started in September before the census.
 */
final class CostedPlans {

    private CostedPlans() {}

    static Evidence add(
            Evidence evidence,
            Map<CostTable.NeedAndSetting, Double> costs,
            FoundTable source,
            IssueList issues) {
        NeedCodes needs = new NeedCodes(evidence.catalogue(), Map.of());
        SettingCodes settings = new SettingCodes(evidence.catalogue(), Map.of());
        Map<CostTable.NeedAndSetting, Double> known = new HashMap<>();
        int unknown = 0;
        for (Map.Entry<CostTable.NeedAndSetting, Double> cost : costs.entrySet()) {
            Optional<String> need = needs.of(cost.getKey().need());
            Optional<String> setting = settings.of(cost.getKey().setting());
            if (need.isPresent() && setting.isPresent()) {
                known.put(new CostTable.NeedAndSetting(need.get(), setting.get()), cost.getValue());
            } else {
                unknown++;
            }
        }
        if (unknown > 0) {
            warn(source, issues, unknown + " costs are of needs or settings no plan has.");
        }
        int last = evidence.plans().stream().mapToInt(Plan::census).max().orElse(0);
        List<Placement> placements = new ArrayList<>();
        int without = 0;
        for (Plan plan : evidence.plans()) {
            if (plan.census() == last) {
                Double cost = known.get(new CostTable.NeedAndSetting(plan.need(), plan.setting()));
                without += cost == null ? 1 : 0;
                if (cost != null) {
                    placements.add(placement(plan, cost));
                }
            }
        }
        if (without > 0) {
            warn(source, issues, without + " plans have a need and setting without a cost.");
        }
        return placements.isEmpty() ? evidence : evidence.withPlacements(placements);
    }

    private static Placement placement(Plan plan, double cost) {
        return new Placement(
                plan.person(),
                plan.setting(),
                plan.provider(),
                LocalDate.of(plan.census() - 1, 9, 1),
                Optional.empty(),
                0,
                cost,
                0,
                "",
                0);
    }

    private static void warn(FoundTable source, IssueList issues, String what) {
        issues.about(
                Issue.Severity.WARNING,
                "cost-without-plan",
                source.file().name(),
                source.sheet(),
                what,
                "Add the missing pairs to the cost table, or check their codes.");
    }
}
