package highneeds.app;

import highneeds.app.intake.FieldChoice;
import highneeds.app.intake.Step;
import highneeds.app.issues.IssueGroup;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
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
                shootData(done);
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
                    lookCloser(Step.values()[at]);
                    after(
                            () -> {
                                save(Step.values()[at], dark);
                                shoot(at + 1, dark, done);
                            });
                });
    }

    /** What the files became, with the row of an issue. */
    private void shootData(CountDownLatch done) {
        built.intake().accept();
        after(
                () -> {
                    ((ListView<?>) node("#issue-groups")).getSelectionModel().select(1);
                    ((TableView<?>) node("#issues")).getSelectionModel().selectFirst();
                    after(
                            () -> {
                                save("import-6-data-dark");
                                built.theme(false);
                                after(
                                        () -> {
                                            save("import-6-data-light");
                                            done.countDown();
                                        });
                            });
                });
    }

    /** Does what a person would do in a step to see more of it. */
    private void lookCloser(Step step) {
        if (step == Step.FOUND && node("#skipped-see-title") instanceof Button see) {
            see.fire();
        }
        if (step == Step.CHECKS && node("#checks") instanceof TableView<?> issues) {
            ListView<?> groups = (ListView<?>) node("#check-groups");
            for (Object group : groups.getItems()) {
                if (((IssueGroup) group).code().equals("end-before-start")) {
                    groups.getSelectionModel().select(groups.getItems().indexOf(group));
                }
            }
            issues.getSelectionModel().selectFirst();
        }
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
        save(name);
    }

    private void save(String name) {
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
