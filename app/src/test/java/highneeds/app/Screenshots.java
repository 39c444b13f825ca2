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
import java.util.List;
import java.util.Locale;
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
    private static final List<Theme.Choice> THEMES =
            List.of(Theme.Choice.LIGHT, Theme.Choice.DARK, Theme.Choice.HIGH_CONTRAST);
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
        boolean finished = done.await(10, TimeUnit.MINUTES);
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
                    whenReady(() -> shoot(0, done));
                });
    }

    private void whenReady(Runnable then) {
        boolean ready =
                built.workspace().project() != null
                        && built.forecasts().subject().isPresent()
                        && !built.forecasts().refiningProperty().get();
        after(ready ? then : () -> whenReady(then));
    }

    private void shoot(int at, CountDownLatch done) {
        int places = Place.values().length;
        int themes = THEMES.size();
        if (at == SIZES.length * themes * places) {
            done.countDown();
            return;
        }
        Place place = Place.values()[at % places];
        Theme.Choice theme = THEMES.get(at / places % themes);
        double[] size = SIZES[at / places / themes];
        built.theme().choiceProperty().set(theme);
        stage.setWidth(size[0]);
        stage.setHeight(size[1]);
        String scenario = built.workspace().project().scenarios().scenarios().getFirst().name();
        built.workspace().scenarioProperty().set(scenario);
        built.projects().placeProperty().set(place);
        whenReady(
                () -> {
                    save((place + "-" + (int) size[0] + "-" + theme).toLowerCase(Locale.ROOT));
                    shoot(at + 1, done);
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
