package highneeds.report.table;

import highneeds.domain.Setting;
import highneeds.evidence.Placement;
import highneeds.finance.reconcile.LineGroup;
import highneeds.finance.returns.ManagementPlan.Category;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.HiddenMoney;
import highneeds.report.disclosure.HiddenMoney.Group;
import highneeds.report.disclosure.HiddenMoney.Part;
import highneeds.report.disclosure.Profile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out whose money the public papers of a report leave out. */
public final class PublicDisclosure {

    private final ReportContent content;
    private final List<Placement> placements;

    private PublicDisclosure(ReportContent content, List<Placement> placements) {
        this.content = content;
        this.placements = placements;
    }

    /**
     * What a public paper may show.
     *
     * @param placements the council's placements, for the number of providers of each setting; none
     *     if they are not known
     */
    public static Disclosure of(ReportContent content, List<Placement> placements) {
        PublicDisclosure found = new PublicDisclosure(content, placements);
        List<Group> groups =
                content.catalogue().settings().stream()
                        .filter(found::hasMoney)
                        .map(found::group)
                        .toList();
        Set<String> hidden = new HashSet<>(HiddenMoney.of(groups, found.partitions()));
        addLineGroups(hidden);
        return new Disclosure(Profile.PUBLIC, hidden);
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

    private Group group(Setting setting) {
        int position = content.catalogue().settings().indexOf(setting);
        double children = content.history().latest().plans().bySetting()[position];
        return new Group(setting.name(), children, providers(setting));
    }

    /** Providers named for a setting in the placements of the base year; -1 if none is named. */
    private int providers(Setting setting) {
        Set<String> named =
                placements.stream()
                        .filter(placement -> placement.setting().equals(setting.code()))
                        .filter(placement -> running(placement) && !placement.provider().isBlank())
                        .map(Placement::provider)
                        .collect(Collectors.toSet());
        return named.isEmpty() ? -1 : named.size();
    }

    private boolean running(Placement placement) {
        int census = content.openingCensus();
        return placement.start().getYear() <= census
                && placement.end().map(end -> end.getYear() >= census).orElse(true);
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
                        .toList());
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
