package highneeds.report.table;

import highneeds.compare.Sensitivities;
import highneeds.domain.Setting;
import highneeds.evidence.Behind;
import highneeds.evidence.Evidence;
import highneeds.finance.price.MoneyBehind;
import highneeds.finance.reconcile.LineGroup;
import highneeds.finance.returns.ManagementPlan.Category;
import highneeds.finance.transport.TransportBand;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.report.disclosure.Disclosure.Merger;
import highneeds.report.disclosure.HiddenMoney;
import highneeds.report.disclosure.HiddenMoney.Group;
import highneeds.report.disclosure.HiddenMoney.Part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out whose money the public papers of a report leave out: settings and transport bands of
 * few children, of few providers or with one that makes up nearly all of it, by the placements and
 * journeys that run on the day of the opening census.
 */
final class PublicMoney {

    private static final Behind NOBODY = new Behind(0, -1, false);

    private final ReportContent content;
    private final Map<String, Behind> placements;
    private final Map<TransportBand, Behind> journeys;

    private PublicMoney(ReportContent content, Evidence evidence) {
        this.content = content;
        this.placements = MoneyBehind.placements(evidence, content.openingCensus());
        this.journeys = MoneyBehind.journeys(evidence, content.openingCensus());
    }

    /**
     * Labels of rows whose money is not shown.
     *
     * @param merged rows put together, whose sums are shown
     * @param leastChildren children below which their money is not shown
     */
    static Set<String> hidden(
            ReportContent content, Evidence evidence, List<Merger> merged, int leastChildren) {
        PublicMoney money = new PublicMoney(content, evidence);
        List<Group> groups =
                content.catalogue().settings().stream()
                        .filter(money::hasMoney)
                        .map(money::group)
                        .toList();
        List<List<Part>> partitions = new ArrayList<>(money.partitions());
        merged.forEach(
                one -> partitions.add(List.of(new Part(one.label(), List.copyOf(one.labels())))));
        Set<String> hidden = new HashSet<>(HiddenMoney.of(groups, partitions, leastChildren));
        addLineGroups(hidden);
        hidden.addAll(money.transport(leastChildren));
        if (content.history().latest().plans().total() < leastChildren) {
            hidden.add(SpendTable.PLACEMENTS);
        }
        return hidden;
    }

    private boolean hasMoney(Setting setting) {
        return content.scenarios().stream()
                .anyMatch(
                        scenario ->
                                Years.financial(content).stream()
                                        .anyMatch(year -> cost(scenario, setting, year) != 0));
    }

    private static double cost(ReportContent.ScenarioForecast scenario, Setting setting, int year) {
        return scenario.forecast()
                .results()
                .mean(ResultKey.setting(Measure.PLACEMENT_COST, year, setting.name()));
    }

    /** Money without a known placement behind it, as of typical costs, is nobody's. */
    private Group group(Setting setting) {
        int position = content.catalogue().settings().indexOf(setting);
        double children = content.history().latest().plans().bySetting()[position];
        Behind behind = placements.getOrDefault(setting.code(), NOBODY);
        return new Group(setting.name(), children, behind.providers(), behind.dominated());
    }

    /** Transport by age band. */
    private Set<String> transport(int leastChildren) {
        if (journeys.isEmpty()) {
            return Set.of();
        }
        List<Group> bands = new ArrayList<>();
        int all = 0;
        for (TransportBand band : TransportBand.values()) {
            Behind behind = journeys.getOrDefault(band, NOBODY);
            all += behind.children();
            bands.add(
                    new Group(
                            TransportTable.label(band),
                            behind.children(),
                            behind.providers(),
                            behind.dominated()));
        }
        Set<String> hidden = new HashSet<>(HiddenMoney.of(bands, List.of(), leastChildren));
        if (all < leastChildren) {
            hidden.add(TransportTable.ALL);
            hidden.addAll(MovementTable.ofTransport());
        }
        return hidden;
    }

    private List<List<Part>> partitions() {
        return List.of(
                Arrays.stream(SectorTable.Group.values())
                        .map(group -> new Part(group.label(), names(group.settings(content))))
                        .toList(),
                Arrays.stream(Category.values())
                        .map(category -> part(category.title(), category, Category::of))
                        .toList(),
                content.catalogue().settings().stream()
                        .map(setting -> setting.returns().topUpLine())
                        .distinct()
                        .map(
                                line ->
                                        part(
                                                LineSpendTable.label(line),
                                                line,
                                                setting -> setting.returns().topUpLine()))
                        .toList(),
                List.of(
                        part(Sensitivities.INDEPENDENT_FEES, true, Sensitivities::independent),
                        part(Sensitivities.OTHER_TOP_UPS, false, Sensitivities::independent)));
    }

    private <T> Part part(String label, T wanted, Function<Setting, T> of) {
        return new Part(
                label,
                names(
                        content.catalogue().settings().stream()
                                .filter(setting -> of.apply(setting).equals(wanted))
                                .toList()));
    }

    private static List<String> names(List<Setting> settings) {
        return settings.stream().map(Setting::name).toList();
    }

    /** Groups of lines that the reconciliation compares, if one of their lines is hidden. */
    private static void addLineGroups(Set<String> hidden) {
        for (LineGroup group : LineGroup.values()) {
            if (group.lines().stream().map(LineSpendTable::label).anyMatch(hidden::contains)) {
                hidden.add(group.label());
            }
        }
    }
}
