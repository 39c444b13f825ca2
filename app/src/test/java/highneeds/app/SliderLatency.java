package highneeds.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures the time from a slider's move to the frame that shows its effect, on the sample council:
 * {@code SliderLatency MOVES}. Prints the median and the 95th and 99th percentile in milliseconds.
 */
final class SliderLatency {

    private static final String SCENARIO = "New special school";
    private static final int WARM_UP = 60;

    private final int moves;
    private final double[] millis;
    private final CountDownLatch done;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();
    private int move = -WARM_UP;
    private long started;
    private boolean awaited;

    private SliderLatency(int moves, CountDownLatch done) throws Exception {
        this.moves = moves;
        this.millis = new double[moves];
        this.done = done;
        var folder = Files.createTempDirectory("latency");
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("key")),
                        new Background(Executors.newFixedThreadPool(3), Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        int moves = Integer.parseInt(arguments[0]);
        Platform.startup(
                () -> {
                    try {
                        new SliderLatency(moves, done).begin();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
        System.exit(done.await(10, TimeUnit.MINUTES) ? 0 : 1);
    }

    private void begin() {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        built.projects().openSample();
        whenReady(this::look);
    }

    private void look() {
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
        if (move >= 0) {
            millis[move] = (System.nanoTime() - started) / 1e6;
        }
        started = 0;
        if (++move == moves) {
            report();
            done.countDown();
        } else {
            Platform.runLater(this::turn);
        }
    }

    private void report() {
        Arrays.sort(millis);
        System.out.println(
                "slider to frame, ms: median "
                        + at(0.5)
                        + ", P95 "
                        + at(0.95)
                        + ", P99 "
                        + at(0.99)
                        + " over "
                        + moves
                        + " moves");
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
