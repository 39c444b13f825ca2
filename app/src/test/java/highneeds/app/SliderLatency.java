package highneeds.app;

import highneeds.scenario.ReadyMade;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures the time from a slider's move to the frame that shows its effect, rasterised: {@code
 * SliderLatency MOVES [P.highneeds]}, on the sample council if no project is named. Prints the
 * median and the 95th and 99th percentile in milliseconds, the processor time of a move, and how
 * long after the slider's release the range is there.
 */
final class SliderLatency {

    private static final String SCENARIO = "New special school";
    private static final int WARM_UP = 60;

    private final Optional<Path> project;
    private final int moves;
    private final double[] millis;
    private final CountDownLatch done;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();
    private int move = -WARM_UP;
    private long started;
    private boolean awaited;
    private double cpu;
    private final WritableImage frame = new WritableImage(1280, 720);

    private SliderLatency(int moves, Optional<Path> project, CountDownLatch done) throws Exception {
        this.project = project;
        this.moves = moves;
        this.millis = new double[moves];
        this.done = done;
        var folder = Files.createTempDirectory("latency");
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("key")),
                        new Background(
                                Executors.newFixedThreadPool(
                                        3, work -> Thread.ofPlatform().daemon().unstarted(work)),
                                Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        int moves = Integer.parseInt(arguments[0]);
        Optional<Path> project = Arrays.stream(arguments).skip(1).findFirst().map(Path::of);
        Platform.startup(
                () -> {
                    try {
                        new SliderLatency(moves, project, done).begin();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
        boolean measured = done.await(10, TimeUnit.MINUTES);
        Platform.exit();
        if (!measured) {
            throw new IllegalStateException("Not measured within ten minutes");
        }
    }

    private void begin() {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        if (project.isPresent()) {
            built.projects().take(List.of(project.get()));
        } else {
            built.projects().openSample();
        }
        whenReady(this::look);
    }

    private void look() {
        if (built.workspace().project().scenarios().scenarios().isEmpty()) {
            var baseline = built.forecasts().calibratedProperty().get().baseline();
            built.workspace().change("try", open -> open.withScenarios(ReadyMade.book(baseline)));
        }
        built.workspace().scenarioProperty().set(SCENARIO);
        built.projects().placeProperty().set(Place.SCENARIOS);
        built.forecasts().latestProperty().subscribe(_ -> awaited = started > 0);
        stage.getScene().addPostLayoutPulseListener(this::painted);
        whenReady(this::turn);
    }

    private void turn() {
        Slider slider = (Slider) stage.getScene().lookup("#dial-0-places");
        slider.setValueChanging(true);
        awaited = false;
        started = System.nanoTime();
        slider.setValue(20 + Math.floorMod(move * 7, 200));
    }

    private void painted() {
        if (!awaited) {
            return;
        }
        awaited = false;
        // What the pulse has laid out is drawn and rasterised as well, before the clock stops.
        Platform.runLater(this::rasterised);
    }

    private void rasterised() {
        stage.getScene().snapshot(frame);
        if (move == 0) {
            cpu = processorTime();
        }
        if (move >= 0) {
            millis[move] = (System.nanoTime() - started) / 1e6;
        }
        started = 0;
        if (++move == moves) {
            release();
        } else {
            Platform.runLater(this::turn);
        }
    }

    private void release() {
        cpu = (processorTime() - cpu) / (moves - 1);
        long released = System.nanoTime();
        built.forecasts()
                .refiningProperty()
                .subscribe(
                        refining -> {
                            if (!refining
                                    && built.forecasts().subject().isPresent()
                                    && started < 0) {
                                report((System.nanoTime() - released) / 1e6);
                                done.countDown();
                            }
                        });
        started = -1;
        ((Slider) stage.getScene().lookup("#dial-0-places")).setValueChanging(false);
    }

    private static double processorTime() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }

    private void report(double refined) {
        Arrays.sort(millis);
        System.out.println(
                "slider to rasterised frame, ms: median "
                        + at(0.5)
                        + ", P95 "
                        + at(0.95)
                        + ", P99 "
                        + at(0.99)
                        + " over "
                        + moves
                        + " moves; processor time of a move "
                        + Math.round(cpu)
                        + " ms; range "
                        + Math.round(refined)
                        + " ms after release; load "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private long at(double share) {
        return Math.round(millis[(int) Math.min(moves - 1, share * moves)]);
    }

    private void whenReady(Runnable then) {
        boolean ready =
                built.forecasts().subject().isPresent()
                        && !built.forecasts().refiningProperty().get();
        PauseTransition pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(
                _ -> {
                    if (ready) {
                        then.run();
                    } else {
                        whenReady(then);
                    }
                });
        pause.play();
    }
}
