package highneeds.report.table;

import highneeds.domain.Setting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.List;
import java.util.Set;

/**
 * Forecast flows by setting: who starts, who ceases, who comes from elsewhere, who finds no place.
 */
public final class FlowTables {

    /** Label of the row that adds up the settings. */
    public static final String ALL = "All settings";

    /** Names of the tables. */
    static final Set<String> NAMES =
            Set.of("New plans", "Plans ceased", "Moves in", "Places short");

    private FlowTables() {}

    static ReportTable joiners(ReportContent content) {
        return table(content, Measure.JOINERS, "New plans", "New plans by setting");
    }

    static ReportTable leavers(ReportContent content) {
        return table(content, Measure.LEAVERS, "Plans ceased", "Plans ceased by setting");
    }

    static ReportTable movesIn(ReportContent content) {
        return table(content, Measure.MOVES_IN, "Moves in", "Plans that came from another setting");
    }

    static ReportTable placesShort(ReportContent content) {
        return table(
                content,
                Measure.PLACES_SHORT,
                "Places short",
                "Arrivals a setting had no place for");
    }

    private static ReportTable table(
            ReportContent content, Measure measure, String name, String title) {
        List<Integer> years =
                Years.censuses(content).stream()
                        .filter(year -> year > content.openingCensus())
                        .toList();
        List<Setting> settings =
                content.catalogue().settings().stream()
                        .filter(setting -> any(content, measure, setting, years))
                        .toList();
        YearTable table =
                new YearTable(Headings.scenarioAnd("Setting"), years, Years::censusHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            int first = table.nextRow();
            for (Setting setting : settings) {
                table.add(
                        Unit.COUNT,
                        year -> value(scenario, measure, setting, year),
                        scenario.name(),
                        setting.name());
            }
            if (settings.isEmpty()) {
                table.add(Unit.COUNT, year -> figures.total(measure, year), scenario.name(), ALL);
            } else {
                table.addSum(
                        Unit.COUNT,
                        first,
                        year -> figures.total(measure, year),
                        scenario.name(),
                        ALL);
            }
        }
        return table.build(
                name,
                title,
                measure.meaning() + ". Each column is the year up to that January census.");
    }

    private static boolean any(
            ReportContent content, Measure measure, Setting setting, List<Integer> years) {
        return content.scenarios().stream()
                .anyMatch(
                        scenario ->
                                years.stream()
                                        .anyMatch(
                                                year ->
                                                        value(scenario, measure, setting, year)
                                                                != 0));
    }

    private static double value(
            ReportContent.ScenarioForecast scenario, Measure measure, Setting setting, int year) {
        return scenario.forecast().results().mean(ResultKey.setting(measure, year, setting.name()));
    }
}
