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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * Draws every page to pictures, without a display, to be looked at: {@code Screenshots FOLDER
 * [WIDTHxHEIGHT]... [THEME]...}. A window of 1920x1080 at a scale of 200 % is one of 960x540.
 */
final class Screenshots {

    private static final List<String> USUAL =
            List.of(
                    "800x600",
                    "960x540",
                    "1280x720",
                    "1920x1080",
                    "LIGHT",
                    "DARK",
                    "HIGH_CONTRAST");
    private static final Duration SETTLE = Duration.millis(900);

    private final Path folder;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();
    private final List<Shot> shots;

    /** One picture to be made. */
    private record Shot(double width, double height, Theme.Choice theme, Place place) {

        static List<Shot> all(List<String> wanted) {
            List<Shot> shots = new ArrayList<>();
            for (String size : wanted.stream().filter(each -> each.contains("x")).toList()) {
                String[] sides = size.split("x");
                for (String theme : wanted.stream().filter(each -> !each.contains("x")).toList()) {
                    for (Place place : Place.values()) {
                        shots.add(
                                new Shot(
                                        Double.parseDouble(sides[0]),
                                        Double.parseDouble(sides[1]),
                                        Theme.Choice.valueOf(theme),
                                        place));
                    }
                }
            }
            return shots;
        }

        String name() {
            return (place + "-" + (int) width + "-" + theme).toLowerCase(Locale.ROOT);
        }
    }

    private Screenshots(Path folder, List<String> wanted) {
        this.folder = folder;
        this.shots = Shot.all(wanted.isEmpty() ? USUAL : wanted);
        Preferences preferences = new Preferences(folder.resolve("window.properties"));
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
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Platform.startup(() -> new Screenshots(folder, wanted).begin(done));
        boolean finished = done.await(10, TimeUnit.MINUTES);
        System.exit(finished ? 0 : 1);
    }

    private void begin(CountDownLatch done) {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
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
        if (at == shots.size()) {
            done.countDown();
            return;
        }
        Shot shot = shots.get(at);
        built.theme().choiceProperty().set(shot.theme());
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        String scenario = built.workspace().project().scenarios().scenarios().getFirst().name();
        built.workspace().scenarioProperty().set(scenario);
        built.projects().placeProperty().set(shot.place());
        whenReady(
                () -> {
                    save(shot.name());
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
