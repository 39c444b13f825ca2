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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/**
 * Draws every step of an import to pictures, without a display: {@code ImportScreenshots FOLDER
 * [WIDTHxHEIGHT]... [FILE]...}. A window of 1920x1080 at a scale of 200% is one of 960x540. Without
 * files it makes some that need a person.
 */
final class ImportScreenshots {

    private static final Duration SETTLE = Duration.millis(1500);
    private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)");

    /** A picture to make. */
    private record Shot(Step step, double width, double height, boolean dark) {

        static List<Shot> of(List<String> sizes) {
            List<Shot> shots = new ArrayList<>();
            for (Step step : Step.values()) {
                for (String size : sizes) {
                    Matcher sides = SIZE.matcher(size);
                    if (sides.matches()) {
                        double width = Double.parseDouble(sides.group(1));
                        double height = Double.parseDouble(sides.group(2));
                        shots.add(new Shot(step, width, height, false));
                        shots.add(new Shot(step, width, height, true));
                    }
                }
            }
            return shots;
        }

        String name() {
            return "import-%d-%s-%.0fx%.0f-%s"
                    .formatted(
                            step.ordinal() + 1,
                            step.name().toLowerCase(Locale.ROOT),
                            width,
                            height,
                            dark ? "dark" : "light");
        }
    }

    private final Path folder;
    private final List<Shot> shots;
    private final HighNeedsApp.Built built;
    private final Stage stage = new Stage();

    private ImportScreenshots(Path folder, List<String> sizes) {
        this.folder = folder;
        this.shots = Shot.of(sizes.isEmpty() ? List.of("1280x720") : sizes);
        this.built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("pseudonyms.key")),
                        new Background(Executors.newCachedThreadPool(), Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        List<String> sizes = rest.stream().filter(word -> SIZE.matcher(word).matches()).toList();
        List<Path> named =
                rest.stream().filter(word -> !sizes.contains(word)).map(Path::of).toList();
        List<Path> files = named.isEmpty() ? MessyFiles.in(folder.resolve("files")) : named;
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> new ImportScreenshots(folder, sizes).begin(files, done));
        System.exit(done.await(10, TimeUnit.MINUTES) ? 0 : 1);
    }

    private void begin(List<Path> files, CountDownLatch done) {
        Theme.loadFonts();
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
        built.projects().take(files);
        whenLookedAt(() -> shoot(0, done));
    }

    private void whenLookedAt(Runnable then) {
        boolean ready = built.intake().underWayProperty().get();
        after(ready ? then : () -> whenLookedAt(then));
    }

    private void shoot(int at, CountDownLatch done) {
        if (at == shots.size()) {
            shootData(done);
            return;
        }
        Shot shot = shots.get(at);
        boolean first = at == 0 || shots.get(at - 1).step() != shot.step();
        if (shot.step() == Step.CODES && first) {
            decide();
        }
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        built.theme(shot.dark());
        built.intake().go(shot.step());
        after(
                () -> {
                    if (first) {
                        lookCloser(shot.step());
                    }
                    after(
                            () -> {
                                save(shot.name());
                                shoot(at + 1, done);
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
        if (!(node("#column-2") instanceof ComboBox<?> list)
                || !(node("#columns-table") instanceof ComboBox<?> tables)) {
            return;
        }
        ComboBox<FieldChoice> year = (ComboBox<FieldChoice>) list;
        year.getItems().stream()
                .filter(each -> each.name().equals("NC year"))
                .findFirst()
                .ifPresent(year::setValue);
        tables.getSelectionModel().selectLast();
        ((RadioButton) node("#day-first")).fire();
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
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
