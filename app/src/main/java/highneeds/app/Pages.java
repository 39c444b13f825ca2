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
import highneeds.app.monitor.MonitorPage;
import highneeds.app.monitor.MonitorViewModel;
import highneeds.app.overview.OverviewPage;
import highneeds.app.overview.OverviewViewModel;
import highneeds.app.report.ReportPage;
import highneeds.app.report.ReportViewModel;
import highneeds.app.results.AreasViewModel;
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
import java.util.function.Function;
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
        page(pages, Place.OVERVIEW, at -> new OverviewPage(new OverviewViewModel(at)));
        pages.put(Place.HELP, HelpPage::new);
        pages.put(
                Place.DATA,
                () ->
                        new DataPage(
                                new DataViewModel(workspace, projects),
                                new IssuesViewModel(workspace, projects, background)));
        page(
                pages,
                Place.BASELINE,
                at -> new BaselinePage(new BaselineViewModel(at), new BacktestViewModel(at)));
        page(pages, Place.MONEY, at -> new MoneyPage(new MoneyViewModel(at)));
        page(
                pages,
                Place.SCENARIOS,
                at ->
                        new ScenariosPage(
                                new ScenariosViewModel(at),
                                new LiveCharts(at),
                                new LightsViewModel(at),
                                new ScenarioFiles(at.work())));
        page(pages, Place.INDICATORS, at -> new IndicatorsPage(new IndicatorsViewModel(at)));
        page(pages, Place.WORKBENCH, Pages::workbench);
        page(pages, Place.COMPARE, at -> new ComparePage(new CompareViewModel(at)));
        page(
                pages,
                Place.RESULTS,
                at ->
                        new ResultsPage(
                                new ResultsViewModel(at),
                                new FlowsViewModel(at),
                                new TraceViewModel(at),
                                new AreasViewModel(at)));
        page(pages, Place.MONITOR, at -> new MonitorPage(new MonitorViewModel(at)));
        page(
                pages,
                Place.REPORT,
                at ->
                        new ReportPage(
                                new ReportViewModel(at),
                                new AssurancePane(new AssuranceViewModel(at.work())),
                                Opening::open));
        page(pages, Place.WORKLOAD, at -> new WorkloadPage(new WorkloadViewModel(at)));
        return pages;
    }

    private void page(Map<Place, Supplier<Node>> pages, Place place, Function<AtHand, Node> maker) {
        pages.put(
                place,
                () ->
                        maker.apply(
                                new AtHand(
                                        projects.work(), forecasts, desk, projects.inView(place))));
    }

    private static Node workbench(AtHand at) {
        WorkbenchViewModel model = new WorkbenchViewModel(at);
        return new WorkbenchPage(
                model, new GoalSeekViewModel(at, model), new StatementsViewModel(at));
    }
}
