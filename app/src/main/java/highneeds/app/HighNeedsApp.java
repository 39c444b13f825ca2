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
import highneeds.app.intake.IntakePage;
import highneeds.app.intake.IntakeViewModel;
import highneeds.app.money.MoneyPage;
import highneeds.app.money.MoneyViewModel;
import highneeds.app.report.ReportPage;
import highneeds.app.report.ReportViewModel;
import highneeds.app.results.FlowsViewModel;
import highneeds.app.results.ResultsPage;
import highneeds.app.results.ResultsViewModel;
import highneeds.app.results.TraceViewModel;
import highneeds.app.safe.Safekeeping;
import highneeds.app.scenarios.LiveCharts;
import highneeds.app.scenarios.ScenariosPage;
import highneeds.app.scenarios.ScenariosViewModel;
import highneeds.app.welcome.WelcomePage;
import highneeds.app.welcome.WelcomeViewModel;
import highneeds.app.workbench.GoalSeekViewModel;
import highneeds.app.workbench.StatementsViewModel;
import highneeds.app.workbench.WorkbenchPage;
import highneeds.app.workbench.WorkbenchViewModel;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds the window by hand: state, view models, pages. All wiring is on this screen. */
public final class HighNeedsApp extends Application {

    private static final int WORKERS = 3;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Preferences preferences = Preferences.ofUser();

    static void start(String[] arguments) {
        launch(HighNeedsApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Background background =
                new Background(
                        Executors.newFixedThreadPool(
                                WORKERS, work -> Thread.ofPlatform().daemon().unstarted(work)),
                        Platform::runLater);
        ExecutorService disk =
                Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().unstarted(work));
        Built built =
                build(
                        desk(),
                        background,
                        preferences,
                        workspace ->
                                new Safekeeping(
                                        workspace,
                                        Installed.ownFolder(),
                                        disk,
                                        Platform::runLater));
        Scene scene =
                new Scene(
                        built.window(),
                        preferences.number("width", WIDTH),
                        preferences.number("height", HEIGHT));
        built.dress(scene);
        stage.setScene(scene);
        stage.setTitle("High Needs");
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setMaximized(Boolean.parseBoolean(preferences.get("maximised", "false")));
        Leaving leaving = new Leaving(stage, built.workspace(), built.topBar()::saveProject);
        built.projects().setBeforeLeaving(leaving::mayLeave);
        stage.setOnCloseRequest(
                close -> {
                    remember(stage);
                    if (!leaving.mayLeave()) {
                        close.consume();
                        return;
                    }
                    built.keeping().close();
                    disk.shutdown();
                });
        stage.show();
        keepSafe(built);
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            built.projects().take(files.stream().map(Path::of).toList());
        }
    }

    /** What was left behind is offered; from now on work is kept while it is done. */
    private static void keepSafe(Built built) {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, e) ->
                                built.projects()
                                        .problemProperty()
                                        .set(Problem.of("The last step", e)));
        built.projects().offerRecovered();
        Timeline ticks =
                new Timeline(
                        new KeyFrame(
                                Duration.seconds(Safekeeping.TICK_SECONDS),
                                _ -> built.keeping().tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    private static Desk desk() {
        return new ModelDesk(Installed.sampleData(), Installed.pseudonymKey());
    }

    private void remember(Stage stage) {
        preferences.put("maximised", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            preferences.put("width", Double.toString(stage.getScene().getWidth()));
            preferences.put("height", Double.toString(stage.getScene().getHeight()));
        }
    }

    /**
     * A window ready to be put in a scene.
     *
     * @param window its root
     */
    record Built(
            AppWindow window,
            Workspace workspace,
            Forecasts forecasts,
            Projects projects,
            IntakeViewModel intake,
            Theme theme,
            TopBar topBar,
            Safekeeping keeping) {

        /** Puts theme and shortcuts on the scene that holds the window. */
        void dress(Scene scene) {
            theme.dress(scene);
            Shortcuts.install(scene, workspace, projects, topBar);
            Shortcuts.plain(scene, KeyCode.F6, window::goToQuestion);
        }

        void theme(boolean dark) {
            theme.choiceProperty().set(dark ? Theme.Choice.DARK : Theme.Choice.LIGHT);
        }
    }

    /** With what a test needs to be kept safe: all beside the preferences. */
    static Built build(Desk desk, Background background, Preferences preferences) {
        return build(
                desk,
                background,
                preferences,
                workspace ->
                        new Safekeeping(
                                workspace,
                                preferences.beside("safe"),
                                Runnable::run,
                                Platform::runLater));
    }

    /** Wires everything; tests do it with a desk and background of their own. */
    static Built build(
            Desk desk,
            Background background,
            Preferences preferences,
            Function<Workspace, Safekeeping> keeper) {
        Workspace workspace = new Workspace();
        Safekeeping keeping = keeper.apply(workspace);
        Forecasts forecasts = new Forecasts(workspace, desk, background);
        Projects projects = new Projects(workspace, desk, background, preferences, keeping);
        Theme theme = new Theme(preferences);
        TopBar topBar = new TopBar(workspace, projects, theme);
        IntakeViewModel intake = new IntakeViewModel(workspace, projects, desk, background);
        AppWindow window =
                new AppWindow(
                        workspace,
                        projects,
                        topBar,
                        new StatusLine(background, forecasts),
                        pages(workspace, forecasts, projects, desk, background),
                        intake.underWayProperty(),
                        () -> new IntakePage(intake, councils(desk, background, projects)));
        return new Built(window, workspace, forecasts, projects, intake, theme, topBar, keeping);
    }

    private static ObservableList<String> councils(
            Desk desk, Background background, Projects projects) {
        ObservableList<String> councils = FXCollections.observableArrayList();
        background.runQuietly(
                "Listing the councils",
                _ -> desk.councils(),
                councils::setAll,
                projects.problemProperty()::set);
        return councils;
    }

    private static Map<Place, Supplier<Node>> pages(
            Workspace workspace,
            Forecasts forecasts,
            Projects projects,
            Desk desk,
            Background background) {
        Map<Place, Supplier<Node>> pages = new EnumMap<>(Place.class);
        pages.put(
                Place.WELCOME,
                () -> new WelcomePage(new WelcomeViewModel(projects, background, desk::councils)));
        pages.put(Place.DATA, () -> new DataPage(new DataViewModel(workspace, projects)));
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
                                        workspace, forecasts, projects.inView(Place.SCENARIOS))));
        pages.put(
                Place.WORKBENCH, () -> workbench(workspace, forecasts, projects, desk, background));
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
        return pages;
    }

    private static Node workbench(
            Workspace workspace,
            Forecasts forecasts,
            Projects projects,
            Desk desk,
            Background background) {
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
