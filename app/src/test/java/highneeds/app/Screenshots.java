package highneeds.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
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
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * Draws every page, and what lies over the pages for a moment, to pictures without a display, to be
 * looked at: {@code Screenshots FOLDER [WIDTHxHEIGHT[@SCALE]]... [THEME]... [NAME]...}. A name is
 * that of a page, of a {@link Moment}, or {@code empty} for all pages before a project is open.
 *
 * <p>A window of 1920x1080 at a scale of 200% is {@code 960x540@2}; a high one shows all of a page
 * that scrolls.
 */
final class Screenshots {

    private static final List<String> SIZES =
            List.of("800x600", "960x540@2", "1280x720", "1920x1080");
    private static final List<String> THEMES = List.of("LIGHT", "DARK", "HIGH_CONTRAST");
    private static final Duration SETTLE = Duration.millis(200);

    /** So many quiet looks in a row before a picture: work may follow from work. */
    private static final int QUIET = 2;

    private final Path folder;
    private final ThreadPoolExecutor work = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();
    private final List<Shot> shots;

    /** One picture to be made. */
    private record Shot(double width, double height, double scale, String theme, Moment moment) {

        static List<Shot> all(List<String> sizes, List<String> themes, List<Moment> moments) {
            List<Shot> shots = new ArrayList<>();
            for (String size : sizes) {
                String[] parts = size.split("[x@]");
                double scale = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
                for (String theme : themes) {
                    for (Moment moment : moments) {
                        shots.add(
                                new Shot(
                                        Double.parseDouble(parts[0]),
                                        Double.parseDouble(parts[1]),
                                        scale,
                                        theme,
                                        moment));
                    }
                }
            }
            return shots;
        }

        String name() {
            String size = (int) (width * scale) + "x" + (int) (height * scale);
            String times = scale == 1 ? "" : "-at-" + (int) (100 * scale);
            return (moment.name() + "-" + size + times + "-" + theme).toLowerCase(Locale.ROOT);
        }
    }

    private Screenshots(Path folder, List<String> wanted) {
        this.folder = folder;
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("pseudonyms.key")),
                        new Background(work, Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
        List<String> sizes = wanted.stream().filter(each -> each.matches("\\d+x.*")).toList();
        List<String> themes = wanted.stream().filter(THEMES::contains).toList();
        List<String> names =
                wanted.stream().filter(w -> !sizes.contains(w) && !themes.contains(w)).toList();
        this.shots =
                Shot.all(
                        sizes.isEmpty() ? SIZES : sizes,
                        themes.isEmpty() ? THEMES : themes,
                        new Moments(built, stage).named(names));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        CountDownLatch done = new CountDownLatch(1);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Platform.startup(() -> new Screenshots(folder, wanted).begin(done));
        boolean finished = done.await(60, TimeUnit.MINUTES);
        System.exit(finished ? 0 : 1);
    }

    private void begin(CountDownLatch done) {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        List<Shot> before = shots.stream().filter(shot -> shot.moment().withoutProject()).toList();
        List<Shot> after = shots.stream().filter(shot -> !shot.moment().withoutProject()).toList();
        shoot(before, 0, () -> loadAndShoot(after, done::countDown));
    }

    private void loadAndShoot(List<Shot> after, Runnable then) {
        if (after.isEmpty()) {
            then.run();
            return;
        }
        built.projects().openSample();
        whenQuiet(0, () -> shoot(after, 0, then));
    }

    private void whenQuiet(int quiet, Runnable then) {
        boolean now =
                work.getActiveCount() == 0
                        && work.getQueue().isEmpty()
                        && !built.forecasts().refiningProperty().get();
        after(now && quiet >= QUIET ? then : () -> whenQuiet(now ? quiet + 1 : 0, then));
    }

    private void shoot(List<Shot> shots, int at, Runnable then) {
        if (at == shots.size()) {
            then.run();
            return;
        }
        Shot shot = shots.get(at);
        built.theme().choiceProperty().set(Theme.Choice.valueOf(shot.theme()));
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        if (built.workspace().project() != null) {
            String scenario = built.workspace().project().scenarios().scenarios().getFirst().name();
            built.workspace().scenarioProperty().set(scenario);
        }
        built.projects().placeProperty().set(shot.moment().place());
        whenQuiet(
                0,
                () -> {
                    shot.moment().enter().run();
                    whenQuiet(
                            QUIET - 1,
                            () -> {
                                save(shot);
                                shot.moment().leave().run();
                                shoot(shots, at + 1, then);
                            });
                });
    }

    private void save(Shot shot) {
        try {
            ImageIO.write(
                    WindowPicture.of(stage, shot.scale()),
                    "png",
                    folder.resolve(shot.name() + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void after(Runnable then) {
        PauseTransition pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> Platform.runLater(then));
        pause.play();
    }
}
