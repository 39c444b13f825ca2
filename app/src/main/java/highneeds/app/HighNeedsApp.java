package highneeds.app;

import highneeds.app.chart.NoteBoard;
import highneeds.app.command.CommandSearch;
import highneeds.app.command.CommandSearchViewModel;
import highneeds.app.intake.IntakeViewModel;
import highneeds.app.safe.Safekeeping;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds the window by hand: state, view models, pages. All wiring is on this screen. */
public final class HighNeedsApp extends Application {

    private static final int WORKERS = 3;
    private static final Duration KNOCK = Duration.millis(700);

    private final Preferences preferences = Preferences.ofUser();

    private static SingleWindow only;

    /** Opens the window, or hands the files over to the one that is there. */
    static void start(String[] arguments) {
        Optional<SingleWindow> first = SingleWindow.first(Installed.ownFolder());
        if (first.isPresent()) {
            only = first.get();
            launch(HighNeedsApp.class, arguments);
            return;
        }
        try {
            SingleWindow.handOver(
                    Installed.ownFolder(), Stream.of(arguments).map(Path::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The window that is open cannot be reached", e);
        }
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
        Scene scene = new Scene(built.window(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        built.dress(scene);
        stage.setScene(scene);
        stage.setTitle("High Needs");
        Icon.put(stage);
        WindowPlace.restore(stage, preferences);
        stage.setOnCloseRequest(
                close -> {
                    close.consume();
                    WindowPlace.remember(stage, preferences);
                    built.projects()
                            .leaving()
                            .leave(
                                    () -> {
                                        stage.hide();
                                        built.keeping().close();
                                        disk.shutdown();
                                    });
                });
        StartTime.logOnce(scene);
        stage.show();
        if (Rehearsal.wanted()) {
            new Rehearsal(built).play(stage::hide);
            return;
        }
        keepSafe(built);
        listen(stage, built.projects(), disk);
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

    /**
     * Comes to the front, with the files that were handed over, when the program is started again.
     */
    private static void listen(Stage stage, Projects projects, Executor disk) {
        Runnable look =
                () ->
                        only.received()
                                .ifPresent(
                                        files ->
                                                Platform.runLater(
                                                        () -> {
                                                            stage.setIconified(false);
                                                            stage.toFront();
                                                            projects.take(files);
                                                        }));
        Timeline knocks = new Timeline(new KeyFrame(KNOCK, _ -> disk.execute(look)));
        knocks.setCycleCount(Animation.INDEFINITE);
        knocks.play();
        stage.setOnHiding(_ -> knocks.stop());
    }

    private static Desk desk() {
        return new ModelDesk(Installed.sampleData(), Installed.pseudonymKey());
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
            Safekeeping keeping,
            CommandSearch commands) {

        /** Puts theme and shortcuts on the scene that holds the window. */
        void dress(Scene scene) {
            theme.dress(scene);
            Shortcuts.install(scene, workspace, projects, topBar, commands);
            new NoteBoard(workspace).offerTo(scene);
            Shortcuts.plain(scene, KeyCode.F6, window::goToQuestion);
            Shortcuts.textSize(scene, theme.textSize());
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
        projects.leaving().saveWith(topBar::saveProject);
        IntakeViewModel intake = new IntakeViewModel(workspace, projects, desk, background);
        Tour tour = new Tour(workspace, projects);
        Pages pages = new Pages(workspace, forecasts, projects, desk, background, tour::begin);
        AppWindow window =
                new AppWindow(
                        workspace,
                        projects,
                        topBar,
                        new StatusLine(background, forecasts),
                        pages.makers(),
                        intake.underWayProperty(),
                        () -> pages.imports(intake));
        theme.textSize()
                .percentProperty()
                .subscribe(percent -> window.enlarge(percent.doubleValue() / 100));
        CommandSearch commands =
                new CommandSearch(
                        new CommandSearchViewModel(
                                new Commands(workspace, projects, topBar, theme, tour::begin)
                                        ::now));
        topBar.offerSearch(commands::open);
        window.layOver(tour);
        window.layOver(commands);
        return new Built(
                window, workspace, forecasts, projects, intake, theme, topBar, keeping, commands);
    }
}
