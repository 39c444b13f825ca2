package highneeds.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * Draws every page to pictures, without a display: {@code Screenshots FOLDER}. The README's are
 * made with it.
 */
final class Screenshots {

    private static final double[][] SIZES = {{1280, 720}, {1920, 1080}};
    private static final Duration SETTLE = Duration.millis(900);

    private final Path folder;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();
    private final Preferences preferences;

    private Screenshots(Path folder) {
        this.folder = folder;
        this.preferences = new Preferences(folder.resolve("window.properties"));
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("pseudonyms.key")),
                        new Background(Executors.newCachedThreadPool(), Platform::runLater),
                        preferences);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new Screenshots(folder).begin(done));
        boolean finished = done.await(5, TimeUnit.MINUTES);
        System.exit(finished ? 0 : 1);
    }

    private void begin(CountDownLatch done) {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), SIZES[0][0], SIZES[0][1]);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        after(
                () -> {
                    save("welcome");
                    built.projects().openSample();
                    whenReady(() -> shoot(0, 0, false, done));
                });
    }

    private void whenReady(Runnable then) {
        boolean ready =
                built.workspace().project() != null
                        && built.forecasts().subject().isPresent()
                        && !built.forecasts().refiningProperty().get();
        after(ready ? then : () -> whenReady(then));
    }

    private void shoot(int size, int place, boolean dark, CountDownLatch done) {
        if (size == SIZES.length) {
            done.countDown();
            return;
        }
        if (place == Place.values().length) {
            if (dark) {
                shoot(size + 1, 0, false, done);
            } else {
                shoot(size, 0, true, done);
            }
            return;
        }
        built.theme(dark);
        stage.setWidth(SIZES[size][0]);
        stage.setHeight(SIZES[size][1]);
        String scenario = built.workspace().project().scenarios().scenarios().getFirst().name();
        built.workspace().scenarioProperty().set(scenario);
        built.projects().placeProperty().set(Place.values()[place]);
        whenReady(
                () -> {
                    save(
                            Place.values()[place].label().toLowerCase(java.util.Locale.ROOT)
                                    + "-"
                                    + (int) SIZES[size][0]
                                    + (dark ? "-dark" : "-light"));
                    shoot(size, place + 1, dark, done);
                });
    }

    private void save(String name) {
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void after(Runnable then) {
        PauseTransition pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> then.run());
        pause.play();
    }
}
