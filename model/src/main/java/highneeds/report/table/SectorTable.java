package highneeds.report.table;

import highneeds.domain.Cells;
import highneeds.domain.Scope;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plans by kind of setting, in few enough groups for a chart. */
public final class SectorTable {

    public static final String NAME = "Plans by sector";

    /** Groups in the order they stack, from the bottom. */
    enum Group {
        MAINSTREAM("Mainstream", "Mainstream", EnumSet.of(Sector.MAINSTREAM)),
        SPECIAL_BASE(
                "Resourced provision and units", "Units and RP", EnumSet.of(Sector.SPECIAL_BASE)),
        STATE_SPECIAL("State-funded special", "State special", EnumSet.of(Sector.STATE_SPECIAL)),
        INDEPENDENT(
                "Independent and non-maintained", "Independent", EnumSet.of(Sector.INDEPENDENT)),
        POST16("Post-16 and further education", "Post-16", EnumSet.of(Sector.POST16)),
        OTHER(
                "Early years, AP and elsewhere",
                "Other",
                EnumSet.of(Sector.EARLY_YEARS, Sector.ALTERNATIVE, Sector.ELSEWHERE));

        private final String label;
        private final String shortLabel;
        private final Set<Sector> sectors;

        Group(String label, String shortLabel, Set<Sector> sectors) {
            this.label = label;
            this.shortLabel = shortLabel;
            this.sectors = sectors;
        }

        String label() {
            return label;
        }

        String shortLabel() {
            return shortLabel;
        }

        List<Setting> settings(ReportContent content) {
            return content.catalogue().settings().stream()
                    .filter(setting -> sectors.contains(setting.sector()))
                    .toList();
        }
    }

    private SectorTable() {}

    /** A name short enough for the legend of a chart, for the label of a row. */
    public static String shortLabel(String label) {
        for (Group group : Group.values()) {
            if (group.label.equals(label)) {
                return group.shortLabel;
            }
        }
        return label;
    }

    static ReportTable of(ReportContent content) {
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Sector"),
                        Years.censuses(content),
                        Years::censusHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            int first = table.nextRow();
            for (Group group : Group.values()) {
                table.add(
                        Unit.COUNT,
                        year -> plans(figures, content, group, year),
                        scenario.name(),
                        group.label);
            }
            table.addSum(Unit.COUNT, first, figures::plans, scenario.name(), PlansTables.ALL);
        }
        return table.build(
                NAME,
                "Education, health and care plans by sector",
                "Plans maintained. " + Headings.countsAndForecasts(content));
    }

    private static double plans(Figures figures, ReportContent content, Group group, int census) {
        double plans = 0;
        for (Setting setting : group.settings(content)) {
            Cells cells = Scope.ofSettings(List.of(setting.code())).in(content.catalogue());
            plans += figures.plans(ResultKey.setting(Measure.PLANS, census, setting.name()), cells);
        }
        return plans;
    }
}
