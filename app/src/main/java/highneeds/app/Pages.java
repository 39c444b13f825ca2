package highneeds.app;

import highneeds.app.assurance.AssurancePane;
import highneeds.app.assurance.AssuranceViewModel;
import highneeds.app.baseline.BacktestViewModel;
import highneeds.app.baseline.BaselinePage;
import highneeds.app.baseline.BaselineViewModel;
import highneeds.app.compare.ComparePage;
import highneeds.app.compare.CompareViewModel;
import highneeds.app.data.DataPage;
import highneeds.app.data.DataViewModel;
import highneeds.app.data.IssuesViewModel;
import highneeds.app.help.HelpPage;
import highneeds.app.indicators.IndicatorsPage;
import highneeds.app.indicators.IndicatorsViewModel;
import highneeds.app.intake.IntakePage;
import highneeds.app.intake.IntakeViewModel;
import highneeds.app.money.MoneyPage;
import highneeds.app.money.MoneyViewModel;
import highneeds.app.overview.OverviewPage;
import highneeds.app.overview.OverviewViewModel;
import highneeds.app.report.ReportPage;
import highneeds.app.report.ReportViewModel;
import highneeds.app.results.FlowsViewModel;
import highneeds.app.results.ResultsPage;
import highneeds.app.results.ResultsViewModel;
import highneeds.app.results.TraceViewModel;
import highneeds.app.scenarios.LiveCharts;
import highneeds.app.scenarios.ScenarioFiles;
import highneeds.app.scenarios.ScenariosPage;
import highneeds.app.scenarios.ScenariosViewModel;
import highneeds.app.statement.LightsViewModel;
import highneeds.app.statement.StatementsViewModel;
import highneeds.app.welcome.WelcomePage;
import highneeds.app.welcome.WelcomeViewModel;
import highneeds.app.workbench.GoalSeekViewModel;
import highneeds.app.workbench.WorkbenchPage;
import highneeds.app.workbench.WorkbenchViewModel;
import highneeds.app.workload.WorkloadPage;
import highneeds.app.workload.WorkloadViewModel;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Builds each page with its view model, the first time it is shown. */
final class Pages {

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Projects projects;
    private final Desk desk;
    private final Background background;
    private final Runnable tour;

    Pages(
            Workspace workspace,
            Forecasts forecasts,
            Projects projects,
            Desk desk,
            Background background,
            Runnable tour) {
        this.workspace = workspace;
        this.forecasts = forecasts;
        this.projects = projects;
        this.desk = desk;
        this.background = background;
        this.tour = tour;
    }

    /** The page of imports, which stands in for the data page while one is under way. */
    Node imports(IntakeViewModel intake) {
        return new IntakePage(intake, councils());
    }

    private ObservableList<String> councils() {
        ObservableList<String> councils = FXCollections.observableArrayList();
        background.runQuietly(
                "Listing the councils",
                _ -> desk.councils(),
                councils::setAll,
                projects.problemProperty()::set);
        return councils;
    }

    Map<Place, Supplier<Node>> makers() {
        Map<Place, Supplier<Node>> pages = new EnumMap<>(Place.class);
        pages.put(
                Place.WELCOME,
                () ->
                        new WelcomePage(
                                new WelcomeViewModel(projects, background, desk::councils), tour));
        pages.put(
                Place.OVERVIEW,
                () ->
                        new OverviewPage(
                                new OverviewViewModel(
                                        workspace,
                                        forecasts,
                                        desk,
                                        background,
                                        projects.inView(Place.OVERVIEW),
                                        projects.problemProperty())));
        pages.put(Place.HELP, HelpPage::new);
        pages.put(
                Place.DATA,
                () ->
                        new DataPage(
                                new DataViewModel(workspace, projects),
                                new IssuesViewModel(workspace, projects, background)));
        pages.put(
                Place.BASELINE,
                () ->
                        new BaselinePage(
                                new BaselineViewModel(
                                        workspace, forecasts, projects.inView(Place.BASELINE)),
                                new BacktestViewModel(
                                        workspace, desk, background, projects.problemProperty())));
        pages.put(
                Place.MONEY,
                () ->
                        new MoneyPage(
                                new MoneyViewModel(
                                        workspace,
                                        forecasts,
                                        background,
                                        projects.inView(Place.MONEY),
                                        projects.problemProperty())));
        pages.put(
                Place.SCENARIOS,
                () ->
                        new ScenariosPage(
                                new ScenariosViewModel(workspace, forecasts, desk),
                                new LiveCharts(
                                        workspace, forecasts, projects.inView(Place.SCENARIOS)),
                                new LightsViewModel(
                                        workspace, forecasts, projects.inView(Place.SCENARIOS)),
                                new ScenarioFiles(
                                        workspace, background, projects.problemProperty())));
        pages.put(
                Place.INDICATORS,
                () ->
                        new IndicatorsPage(
                                new IndicatorsViewModel(
                                        workspace,
                                        forecasts,
                                        desk,
                                        background,
                                        projects.inView(Place.INDICATORS),
                                        projects.problemProperty())));
        pages.put(Place.WORKBENCH, this::workbench);
        pages.put(
                Place.COMPARE,
                () ->
                        new ComparePage(
                                new CompareViewModel(
                                        workspace, forecasts, projects.inView(Place.COMPARE))));
        pages.put(
                Place.RESULTS,
                () ->
                        new ResultsPage(
                                new ResultsViewModel(
                                        workspace, forecasts, projects.inView(Place.RESULTS)),
                                new FlowsViewModel(
                                        workspace,
                                        forecasts,
                                        desk,
                                        background,
                                        projects.inView(Place.RESULTS),
                                        projects.problemProperty()),
                                new TraceViewModel(
                                        workspace, forecasts, projects.inView(Place.RESULTS))));
        pages.put(
                Place.REPORT,
                () ->
                        new ReportPage(
                                new ReportViewModel(
                                        workspace,
                                        forecasts,
                                        desk,
                                        background,
                                        projects.problemProperty()),
                                new AssurancePane(
                                        new AssuranceViewModel(
                                                workspace, background, projects.problemProperty())),
                                Opening::open));
        pages.put(
                Place.WORKLOAD,
                () ->
                        new WorkloadPage(
                                new WorkloadViewModel(
                                        workspace,
                                        forecasts,
                                        background,
                                        projects.inView(Place.WORKLOAD),
                                        projects.problemProperty())));
        return pages;
    }

    private Node workbench() {
        WorkbenchViewModel model =
                new WorkbenchViewModel(
                        workspace,
                        forecasts,
                        desk,
                        background,
                        projects.inView(Place.WORKBENCH),
                        projects.problemProperty());
        return new WorkbenchPage(
                model,
                new GoalSeekViewModel(
                        workspace, forecasts, desk, background, model, projects.problemProperty()),
                new StatementsViewModel(workspace, forecasts, projects.inView(Place.WORKBENCH)));
    }
}
