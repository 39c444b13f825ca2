package highneeds.report;

import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.report.table.ReportContent;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.List;

/** What a report is written from, out of a project and its forecasts. */
public final class ProjectContent {

    private ProjectContent() {}

    /**
     * Puts a report's content together.
     *
     * @param forecasts forecasts of the project's scenarios, the baseline first
     * @param asAt date the figures are as at
     * @param programVersion version of the program, for example "0.1.0"
     * @throws java.util.NoSuchElementException if the project has no scenario of a forecast's name
     */
    public static ReportContent of(
            Project project, List<Forecast> forecasts, LocalDate asAt, String programVersion) {
        return new ReportContent(
                project.evidence().council(),
                asAt,
                project.evidence().catalogue(),
                project.evidence().history(),
                forecasts.stream().map(forecast -> scenario(project, forecast)).toList(),
                new ReportContent.RunRecord(
                        project.run(), programVersion, project.readings(), project.issues()));
    }

    private static ReportContent.ScenarioForecast scenario(Project project, Forecast forecast) {
        Scenario scenario = project.scenarios().named(forecast.scenario());
        Catalogue catalogue = project.evidence().catalogue();
        List<String> levers =
                project.scenarios().levers(scenario).stream()
                        .map(PlacedLever::lever)
                        .map(lever -> LeverType.of(lever).describe(lever, catalogue))
                        .toList();
        return new ReportContent.ScenarioForecast(forecast, scenario.description(), levers);
    }
}
