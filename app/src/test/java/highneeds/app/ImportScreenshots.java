package highneeds.app;

import highneeds.app.intake.FieldChoice;
import highneeds.app.intake.Step;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
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
 * Draws every step of an import to pictures, without a display: {@code ImportScreenshots FOLDER}.
 */
final class ImportScreenshots {

    private static final Duration SETTLE = Duration.millis(1500);

    private final Path folder;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();

    private ImportScreenshots(Path folder) {
        this.folder = folder;
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("pseudonyms.key")),
                        new Background(Executors.newCachedThreadPool(), Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<Path> files = MessyFiles.in(folder.resolve("files"));
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new ImportScreenshots(folder).begin(files, done));
        System.exit(done.await(3, TimeUnit.MINUTES) ? 0 : 1);
    }

    private void begin(List<Path> files, CountDownLatch done) {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        built.projects().take(files);
        whenLookedAt(() -> shoot(0, false, done));
    }

    private void whenLookedAt(Runnable then) {
        boolean ready = built.intake().underWayProperty().get();
        after(ready ? then : () -> whenLookedAt(then));
    }

    private void shoot(int at, boolean dark, CountDownLatch done) {
        if (at == Step.values().length) {
            if (dark) {
                done.countDown();
            } else {
                shoot(0, true, done);
            }
            return;
        }
        if (at == Step.CODES.ordinal() && !dark) {
            decide();
        }
        built.theme(dark);
        built.intake().go(Step.values()[at]);
        after(
                () -> {
                    save(Step.values()[at], dark);
                    shoot(at + 1, dark, done);
                });
    }

    /** Says what the first table lacks and how the dates of the second are written. */
    @SuppressWarnings("unchecked")
    private void decide() {
        ComboBox<FieldChoice> year = (ComboBox<FieldChoice>) node("#column-2");
        year.getItems().stream()
                .filter(each -> each.name().equals("NC year"))
                .findFirst()
                .ifPresent(year::setValue);
        ComboBox<?> tables = (ComboBox<?>) node("#columns-table");
        tables.getSelectionModel().selectLast();
        ((RadioButton) node("#day-first")).fire();
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private void save(Step step, boolean dark) {
        String name =
                "import-"
                        + (step.ordinal() + 1)
                        + "-"
                        + step.name().toLowerCase(Locale.ROOT)
                        + (dark ? "-dark" : "-light");
        try {
            ImageIO.write(
                    SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                    "png",
                    Files.createDirectories(folder).resolve(name + ".png").toFile());
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
