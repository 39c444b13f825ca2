package highneeds.report.table;

import highneeds.domain.Setting;
import highneeds.evidence.Evidence;
import highneeds.evidence.Providers;
import highneeds.finance.LineGroup;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Works out whose money the public papers of a report leave out. */
public final class PublicDisclosure {

    private final ReportContent content;
    private final Map<String, Integer> providers;

    private PublicDisclosure(ReportContent content, Map<String, Integer> providers) {
        this.content = content;
        this.providers = providers;
    }

    /**
     * What a public paper may show.
     *
     * @param evidence what the council knows, for the number of providers of each setting
     */
    public static Disclosure of(ReportContent content, Evidence evidence) {
        PublicDisclosure found =
                new PublicDisclosure(
                        content, Providers.bySetting(evidence, content.openingCensus()));
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
        return providers.getOrDefault(setting.code(), -1);
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
