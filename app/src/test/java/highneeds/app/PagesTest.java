package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.Picture;
import highneeds.app.chart.PictureCard;
import highneeds.app.intake.Step;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Every page in both themes: controls have names, charts have words, style sheets are sound. */
class PagesTest extends Journey {

    PagesTest() {
        super(1000, 800);
    }

    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Set<AccessibleRole> ROLES_THAT_SAY_NOTHING =
            EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final List<String> WARNINGS = new CopyOnWriteArrayList<>();
    private static final Handler LISTENER =
            new Handler() {
                @Override
                public void publish(LogRecord record) {
                    boolean harmless =
                            record.getMessage().contains("Unsupported JavaFX configuration");
                    if (record.getLevel().intValue() >= Level.WARNING.intValue() && !harmless) {
                        WARNINGS.add(record.getMessage());
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeAll
    static void listen() {
        JAVAFX.addHandler(LISTENER);
    }

    @AfterAll
    static void stopListening() {
        JAVAFX.removeHandler(LISTENER);
    }

    @BeforeEach
    void open() throws Exception {
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyControlThatTakesTheFocusHasAName() throws Exception {
        List<String> nameless = new ArrayList<>();
        for (Place place : Place.values()) {
            show(place);
            for (Node node : focusable()) {
                if (name(node).isBlank()) {
                    nameless.add(place + ": " + node);
                }
            }
        }
        beginImport();
        for (Step step : Step.values()) {
            show(step);
            for (Node node : focusable()) {
                if (name(node).isBlank()) {
                    nameless.add(step + ": " + node);
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void everyControlThatTakesTheFocusSaysWhatItIs() {
        List<String> without = new ArrayList<>();
        for (Place place : Place.values()) {
            show(place);
            for (Node node : focusable()) {
                if (ROLES_THAT_SAY_NOTHING.contains(node.getAccessibleRole())) {
                    without.add(place + ": " + node);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theTabKeyReachesEveryControlAndComesRound() {
        List<String> missed = new ArrayList<>();
        for (Place place : Place.values()) {
            show(place);
            List<Node> wanted = focusable().stream().filter(PagesTest::canBeReached).toList();
            Set<Node> reached = tabThrough(wanted.getFirst(), 3 * wanted.size());
            for (Node node : wanted) {
                if (canBeReached(node) && !isReached(node, reached)) {
                    missed.add(place + ": " + node);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** All that have the focus in turn, until it is back where it began. */
    private Set<Node> tabThrough(Node first, int most) {
        Set<Node> reached = new HashSet<>();
        Scene scene = built.window().getScene();
        interact(
                () -> {
                    first.requestFocus();
                    for (int i = 0; i < most; i++) {
                        reached.add(scene.getFocusOwner());
                        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
                        if (scene.getFocusOwner() == first) {
                            break;
                        }
                    }
                });
        assertThat(scene.getFocusOwner()).as("where the focus came round to").isSameAs(first);
        return reached;
    }

    /** Of toggles that exclude each other Tab reaches one; the arrow keys go on from there. */
    private static boolean isReached(Node node, Set<Node> reached) {
        return reached.contains(node)
                || node instanceof Toggle toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getToggles().stream()
                                .anyMatch(reached::contains);
    }

    private static boolean canBeReached(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Test
    void everyChartHasWordsAndATable() {
        for (Place place : Place.values()) {
            show(place);
            Set<PictureCard<?>> cards =
                    lookup((PictureCard<?> card) -> card.isVisible()).queryAll();
            for (PictureCard<?> card : cards) {
                Picture picture = card.specProperty().get();
                assertThat(picture.summary()).as(card.getId()).isNotBlank();
                Node chart = from(card).lookup(".year-chart").query();
                assertThat(chart.getAccessibleText()).as(card.getId()).isNotBlank();
                ToggleButton asTable = lookup("#" + card.getId() + "-as-table").query();
                interact(asTable::fire);
                assertThat(lookup("#" + card.getId() + "-table").queryTableView().getItems())
                        .isNotEmpty()
                        .hasSameSizeAs(picture.table().rows());
            }
        }
    }

    @Test
    void allThemesLoadWithoutAWarning() throws Exception {
        for (Theme.Choice theme : Theme.Choice.values()) {
            interact(() -> built.theme().choiceProperty().set(theme));
            for (Place place : Place.values()) {
                show(place);
                interact(() -> built.window().getScene().snapshot(null));
            }
        }
        beginImport();
        for (Step step : Step.values()) {
            show(step);
            interact(() -> built.window().getScene().snapshot(null));
        }
        assertThat(WARNINGS).isEmpty();
    }

    private void beginImport() throws Exception {
        List<Path> files = MessyFiles.in(Files.createTempDirectory("import"));
        interact(() -> built.projects().take(files));
        until(() -> built.intake().underWayProperty().get());
    }

    private void show(Step step) {
        interact(() -> built.intake().go(step));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<Node> focusable() {
        return lookup(
                        (Node node) ->
                                node.isFocusTraversable()
                                        && !(node instanceof ScrollPane)
                                        && !(node instanceof VirtualFlow<?>))
                .queryAll();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }
}
