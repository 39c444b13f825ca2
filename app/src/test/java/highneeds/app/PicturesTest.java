package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

/**
 * The main pages look as in the pictures of manual and README. After a change that is wanted,
 * {@code mvn -Pquick -pl app -am test -Dtest=PicturesTest -Dpictures=write
 * -Dsurefire.failIfNoSpecifiedTests=false} makes the pictures anew.
 *
 * <p>Tolerance: letters are drawn a little differently by every system, so not pixels are compared
 * but blocks of 8 × 8. A block differs if the mean of red, green or blue does by more than 24 of
 * 255; at most 4 in 1,000 blocks may.
 */
class PicturesTest extends Journey {

    private static final Path KEPT = Path.of("src/main/resources/highneeds/app/help");
    private static final Path FOUND = Path.of("target/pictures");
    private static final String SCENARIO = "New special school";
    private static final double TOLERATED = 0.004;

    private final ThreadPoolExecutor work = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);

    PicturesTest() {
        super(1280, 720);
    }

    @Override
    Desk desk() {
        return new ModelDesk(Installed.sampleData(), folder.resolve("key"));
    }

    @Override
    ExecutorService work() {
        return work;
    }

    @AfterEach
    void end() {
        work.shutdownNow();
    }

    @Test
    void theMainPagesLookAsInTheManual() throws Exception {
        List<String> changed = new ArrayList<>();
        compare("welcome", changed);
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SCENARIO));
        for (Place place :
                List.of(
                        Place.OVERVIEW,
                        Place.SCENARIOS,
                        Place.COMPARE,
                        Place.RESULTS,
                        Place.REPORT,
                        Place.MONITOR,
                        Place.INDICATORS,
                        Place.WORKLOAD)) {
            show(place);
            compare(place.name().toLowerCase(java.util.Locale.ROOT), changed);
        }
        interact(() -> built.theme().choiceProperty().set(Theme.Choice.DARK));
        show(Place.SCENARIOS);
        compare("scenarios-dark", changed);
        assertThat(changed).as("pages unlike their pictures, see app/target/pictures").isEmpty();
    }

    private void compare(String name, List<String> changed) throws Exception {
        until(settled());
        BufferedImage now = picture();
        Path kept = KEPT.resolve(name + ".png");
        if ("write".equals(System.getProperty("pictures"))) {
            FewColours.write(now, kept);
            return;
        }
        Pictures.Difference difference = Pictures.difference(ImageIO.read(kept.toFile()), now);
        if (difference.share() > TOLERATED) {
            Files.createDirectories(FOUND);
            ImageIO.write(now, "png", FOUND.resolve(name + ".png").toFile());
            ImageIO.write(
                    difference.marked(), "png", FOUND.resolve(name + "-difference.png").toFile());
            changed.add("%s: %.2f%% of blocks".formatted(name, 100 * difference.share()));
        }
    }

    private Callable<Boolean> settled() {
        return () -> {
            AtomicReference<Boolean> quiet = new AtomicReference<>(false);
            interact(
                    () ->
                            quiet.set(
                                    work.getActiveCount() == 0
                                            && work.getQueue().isEmpty()
                                            && !built.forecasts().refiningProperty().get()
                                            && (built.workspace().project() == null
                                                    || built.forecasts()
                                                            .rangeOf(
                                                                    built.workspace()
                                                                            .scenarioProperty()
                                                                            .get())
                                                            .isPresent())));
            return quiet.get();
        };
    }

    private BufferedImage picture() {
        AtomicReference<BufferedImage> taken = new AtomicReference<>();
        interact(() -> built.window().requestFocus());
        interact(
                () ->
                        taken.set(
                                SwingFXUtils.fromFXImage(
                                        built.window().getScene().snapshot(null), null)));
        return taken.get();
    }
}
