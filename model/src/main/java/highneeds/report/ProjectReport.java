package highneeds.report;

import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.report.table.ReportContent;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.List;

/** What the papers about a project are written from: the one way from a project to a report. */
public final class ProjectReport {

    private ProjectReport() {}

    /**
     * Gathers the contents of a report.
     *
     * @param project what was forecast
     * @param forecasts the baseline first
     * @param asAt date of the report
     * @param programVersion version of the program
     */
    public static ReportContent content(
            Project project, List<Forecast> forecasts, LocalDate asAt, String programVersion) {
        return new ReportContent(
                project.evidence().council(),
                asAt,
                project.evidence().catalogue(),
                project.evidence().history(),
                forecasts.stream().map(forecast -> inWords(project, forecast)).toList(),
                new ReportContent.RunRecord(
                        project.run(), programVersion, project.readings(), project.issues()));
    }

    private static ReportContent.ScenarioForecast inWords(Project project, Forecast forecast) {
        Scenario scenario = project.scenarios().named(forecast.scenario());
        List<String> levers =
                project.scenarios().levers(scenario).stream()
                        .map(PlacedLever::lever)
                        .map(
                                lever ->
                                        LeverType.of(lever)
                                                .describe(lever, project.evidence().catalogue()))
                        .toList();
        return new ReportContent.ScenarioForecast(forecast, scenario.description(), levers);
    }
}
