package highneeds.app;

import highneeds.project.Project;
import highneeds.report.ResultsCsv;
import highneeds.report.XlsxReport;
import highneeds.report.table.ReportContent;
import highneeds.scenario.LeverType;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.List;

/** The papers the model can write, as the report page offers them. */
final class Papers {

    private static final String VERSION = "0.1.0";

    private Papers() {}

    static List<Desk.Paper> all() {
        return List.of(
                new Desk.Paper(
                        "Workbook",
                        ".xlsx",
                        "Excel workbook: summary, plans by setting, need and age group, spend by"
                            + " line, balance, assumptions and data issues, with native charts.",
                        (project, forecasts, file, _) ->
                                XlsxReport.write(content(project, forecasts), file)),
                new Desk.Paper(
                        "Results",
                        ".csv",
                        "Every figure of every scenario, one a line, with its range.",
                        (_, forecasts, file, _) -> ResultsCsv.write(forecasts, file)));
    }

    private static ReportContent content(
            Project project, List<highneeds.forecast.Forecast> forecasts) {
        return new ReportContent(
                project.evidence().council(),
                LocalDate.now(),
                project.evidence().catalogue(),
                project.evidence().history(),
                forecasts.stream().map(forecast -> scenario(project, forecast)).toList(),
                new ReportContent.RunRecord(
                        project.run(), VERSION, project.readings(), project.issues()));
    }

    private static ReportContent.ScenarioForecast scenario(
            Project project, highneeds.forecast.Forecast forecast) {
        Scenario scenario = project.scenarios().named(forecast.scenario());
        List<String> levers =
                project.scenarios().levers(scenario).stream()
                        .map(
                                placed ->
                                        LeverType.of(placed.lever())
                                                .describe(
                                                        placed.lever(),
                                                        project.evidence().catalogue()))
                        .toList();
        return new ReportContent.ScenarioForecast(forecast, scenario.description(), levers);
    }
}
