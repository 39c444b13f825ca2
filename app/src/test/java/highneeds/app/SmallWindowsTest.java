package highneeds.app;

import static javafx.geometry.Orientation.HORIZONTAL;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.intake.Step;
import highneeds.app.safe.Question;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Words on every page of windows that are small, or with text at 200%: 1920x1080 then has room for
 * 960x540.
 */
class SmallWindowsTest extends Journey {

    SmallWindowsTest() {
        super(800, 600);
    }

    /** Rounding of positions, pixels. */
    private static final double EDGE = 1.5;

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"640, 360", "800, 600", "960, 540", "1000, 800"})
    void theLongestQuestionStaysInTheWindow(int width, int height) throws Exception {
        openSample();
        String file = "Buckinghamshire_high_needs_forecast_for_the_Schools_Forum_of_June_2026";
        interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                    built.workspace().savedTo(Path.of(file + ".highneeds"), SmallCouncil.project());
                    built.workspace().readOnly("Somebody works on it");
                    built.projects()
                            .questions()
                            .ask(
                                    Question.of(
                                                    "changed",
                                                    "\u201c"
                                                            + file
                                                            + "\u201d was saved by somebody else.",
                                                    List.of(
                                                            "P:\\shared\\" + file + ".highneeds",
                                                            "Nothing is written before you"
                                                                    + " decide."))
                                            .withSecrets("New password", "The same again")
                                            .withChoice(
                                                    "copy",
                                                    "Save mine as a copy beside it",
                                                    () -> {})
                                            .withChoice(
                                                    "replace", "Replace theirs with mine", () -> {})
                                            .withChoice("theirs", "Open theirs", () -> {})
                                            .withChoice("later", "Decide later", () -> {}));
                });
        List<String> out = new ArrayList<>();
        for (String bar : List.of("#top-bar", "#question")) {
            interact(() -> built.window().layout());
            from(lookup(bar)).lookup((Node node) -> node.isVisible()).queryAll().stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .filter(bounds -> bounds.getMaxX() > width + EDGE || bounds.getMinX() < -EDGE)
                    .forEach(bounds -> out.add(bar + " " + bounds));
        }
        assertThat(out).isEmpty();
        assertThat(isCut(lookup("#choice-later").query())).isFalse();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"800, 600", "960, 540", "1280, 720"})
    void noPageCutsAWordOrHidesOneBesideTheEdge(int width, int height) throws Exception {
        size(width, height);
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        List<String> cut = new ArrayList<>();
        for (Place place : Place.values()) {
            show(place);
            cut.addAll(cutIn(place.toString()));
        }
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"800, 600", "960, 540", "1280, 720"})
    void noStepOfAnImportCutsAWordOrLiesOverTheButtons(int width, int height) throws Exception {
        size(width, height);
        List<Path> files = MessyFiles.in(folder.resolve("files"));
        interact(() -> built.projects().take(files));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        List<String> cut = new ArrayList<>();
        for (Step step : Step.values()) {
            interact(() -> built.intake().go(step));
            until(() -> built.intake().stepProperty().get() == step);
            cut.addAll(cutIn(step.toString()));
            Bounds steps = inScene("#intake-steps");
            Bounds content = inScene("#intake-content");
            assertThat(content.getMinY())
                    .as(step + " below the steps")
                    .isGreaterThan(steps.getMaxY());
            assertThat(content.getMaxY())
                    .as(step + " above the buttons")
                    .isLessThan(inScene("#intake-back").getMinY());
        }
        assertThat(cut).isEmpty();
    }

    private void size(int width, int height) {
        interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    private Bounds inScene(String id) {
        Node node = lookup(id).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Words that are cut in what is shown. */
    private List<String> cutIn(String where) {
        interact(() -> built.window().layout());
        return lookup((Labeled words) -> isShown(words)).queryAllAs(Labeled.class).stream()
                .filter(this::isCut)
                .map(words -> where + ": " + described(words))
                .toList();
    }

    /** Cells of tables may be cut: their columns are made wider by hand, the whole is their tip. */
    private static boolean isShown(Labeled words) {
        if (words instanceof TableCell<?, ?>
                || words.getText() == null
                || words.getText().isBlank()) {
            return false;
        }
        for (Node each = words; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getStyleClass().contains("scroll-bar")) {
                return false;
            }
        }
        return words.getScene() != null;
    }

    private boolean isCut(Labeled words) {
        if (words.isTextTruncated()) {
            return true;
        }
        Bounds bounds = words.localToScene(words.getBoundsInLocal());
        boolean scrollsDown = false;
        for (Node each = words.getParent(); each != null; each = each.getParent()) {
            if (each instanceof VirtualFlow<?>) {
                return false;
            }
            if (scrollsAcross(each)) {
                return false;
            }
            if (each instanceof ScrollPane scroll) {
                Node viewport = scroll.lookup(".viewport");
                Bounds seen = viewport.localToScene(viewport.getBoundsInLocal());
                if (bounds.getMaxX() > seen.getMaxX() + EDGE) {
                    return true;
                }
                scrollsDown = true;
            }
        }
        Scene scene = words.getScene();
        return bounds.getMinX() < -EDGE
                || bounds.getMaxX() > scene.getWidth() + EDGE
                || !scrollsDown
                        && (bounds.getMinY() < -EDGE
                                || bounds.getMaxY() > scene.getHeight() + EDGE);
    }

    private static boolean scrollsAcross(Node node) {
        return (node instanceof ScrollPane || node instanceof TableView<?>)
                && node.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .anyMatch(bar -> bar.isVisible() && bar.getOrientation() == HORIZONTAL);
    }

    private static String described(Labeled words) {
        return words.getClass().getSimpleName()
                + " \u201c"
                + words.getText()
                + "\u201d "
                + words.localToScene(words.getBoundsInLocal());
    }
}
