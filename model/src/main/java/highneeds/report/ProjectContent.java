package highneeds.report;

import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.area.AreaTrend;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.indicator.IndicatorSheet;
import highneeds.project.InputHashes;
import highneeds.project.MonitorRun;
import highneeds.project.Project;
import highneeds.report.disclosure.Release;
import highneeds.report.table.AroundForecast;
import highneeds.report.table.Assurance;
import highneeds.report.table.BehindFigures;
import highneeds.report.table.MoneyGiven;
import highneeds.report.table.QualityLogs;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.statement.BuiltIn;
import highneeds.statement.Statement;
import highneeds.workload.ProcessRecord;
import highneeds.workload.WorkAhead;
import highneeds.workload.WorkloadForecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return of(project, forecasts, asAt, programVersion, Optional.empty());
    }

    /**
     * Puts a report's content together with a back-test of the project, if one was run, and the
     * reconciliation with the ledger, if it has a year to compare.
     *
     * @throws java.util.NoSuchElementException if the project has no scenario of a forecast's name
     */
    public static ReportContent of(
            Project project,
            List<Forecast> forecasts,
            LocalDate asAt,
            String programVersion,
            Optional<Backtest> test) {
        List<Statement> statements =
                new ArrayList<>(
                        BuiltIn.of(
                                project.evidence(),
                                project.evidence().history(),
                                forecasts.getFirst().assumed()));
        statements.addAll(project.scenarios().statements());
        PriceBook prices = prices(project);
        Assurance assurance =
                new Assurance(
                        test.filter(found -> !found.isEmpty()),
                        Reconciliation.of(project.evidence(), project.evidence().history(), prices),
                        statements,
                        Optional.of(logs(project, forecasts)),
                        Optional.of(ProjectWhatIfs.of(project, forecasts)));
        MoneyGiven money =
                new MoneyGiven(
                        project.money(),
                        Optional.of(prices),
                        project.remembered().reversed().stream().findFirst());
        return new ReportContent(
                        project.evidence().council(),
                        asAt,
                        project.evidence().catalogue(),
                        project.evidence().history(),
                        forecasts.stream().map(forecast -> scenario(project, forecast)).toList(),
                        new ReportContent.RunRecord(
                                project.run(),
                                programVersion,
                                project.readings(),
                                project.issues()))
                .with(new BehindFigures(assurance, money, around(project, forecasts)));
    }

    private static AroundForecast around(Project project, List<Forecast> forecasts) {
        return new AroundForecast(
                IndicatorSheet.all(project.evidence(), project.indicators()),
                monitor(project),
                areas(project, forecasts),
                new AroundForecast.StatutoryWork(
                        WorkAhead.of(
                                        forecasts.getFirst().outcome().years(),
                                        ProcessRecord.of(project.evidence().requests()))
                                .requests(),
                        work(project, forecasts)));
    }

    /** Statutory work of each forecast; none where there are neither requests nor a team. */
    private static List<WorkloadForecast> work(Project project, List<Forecast> forecasts) {
        Optional<ProcessRecord> process = ProcessRecord.of(project.evidence().requests());
        if (process.isEmpty() && !project.workload().teamIsKnown()) {
            return List.of();
        }
        return forecasts.stream()
                .map(each -> each.outcome().years())
                .map(years -> WorkloadForecast.of(years, process, project.workload()))
                .map(work -> work.ranged(project.run().seed()))
                .toList();
    }

    /** The same content as a release may show it: what exporters take. */
    public static SafeReport released(ReportContent content, Project project, Release release) {
        return SafeReport.of(content, project.evidence(), release);
    }

    private static Optional<AroundForecast.ByArea> areas(
            Project project, List<Forecast> forecasts) {
        Evidence evidence = project.evidence();
        return AreaSplit.of(evidence)
                .map(
                        split ->
                                new AroundForecast.ByArea(
                                        split,
                                        forecasts.stream()
                                                .map(
                                                        forecast ->
                                                                AreaForecast.of(
                                                                        evidence,
                                                                        forecast,
                                                                        AreaTrend.TREND))
                                                .toList()));
    }

    private static QualityLogs logs(Project project, List<Forecast> forecasts) {
        List<QualityLogs.Assumed> assumed = new ArrayList<>();
        for (int i = 0; i < forecasts.size(); i++) {
            Scenario scenario = project.scenarios().named(forecasts.get(i).scenario());
            for (PlacedLever lever : project.scenarios().levers(scenario)) {
                assumed.add(assumed(i, scenario, lever, project.evidence().catalogue()));
            }
        }
        return new QualityLogs(
                project.assurance(),
                new InputHashes().of(project),
                project.readings(),
                project.retention(),
                assumed);
    }

    private static QualityLogs.Assumed assumed(
            int place, Scenario scenario, PlacedLever lever, Catalogue catalogue) {
        return new QualityLogs.Assumed(
                place,
                LeverType.of(lever.lever()).describe(lever.lever(), catalogue),
                lever.owner(),
                lever.note(),
                lever.delivery().words(),
                scenario.approval().words());
    }

    /** The year under way, if there is a ledger of it and a forecast to hold it against. */
    private static Optional<MonitorRun> monitor(Project project) {
        return project.evidence()
                .inYear()
                .year()
                .filter(year -> MonitorRun.whyNot(project.evidence(), year).isEmpty())
                .map(_ -> MonitorRun.of(project, Progress.NONE));
    }

    private static PriceBook prices(Project project) {
        return PriceBook.at(
                project.evidence(),
                project.evidence().history().latest().census(),
                project.money().uplifts());
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
