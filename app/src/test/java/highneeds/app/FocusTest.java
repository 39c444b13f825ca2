package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever works with the keyboard sees where it is: of every kind of control, in every theme,
 * enough points change by 3 : 1 when it takes the focus.
 */
class FocusTest extends Journey {

    private static final double AROUND = 6;
    private static final double CHANGE = 3;

    /** Part of the outline of a control, one pixel thick; of a large one, of a part so long. */
    private static final double LEAST = 0.5;

    private static final double LONG_ENOUGH = 300;

    private static final int MOST_STEPS = 200;

    FocusTest() {
        super(1280, 800);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void everyKindOfControlShowsThatItHasTheKeyboard(Theme.Choice theme) throws Exception {
        interact(() -> built.theme().choiceProperty().set(theme));
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        Set<String> unseen = new TreeSet<>();
        Map<String, Place> kinds = new HashMap<>();
        for (Place place : Place.values()) {
            show(place);
            interact(() -> walk(place, kinds, unseen));
        }
        assertThat(kinds).as("kinds of control").hasSizeGreaterThan(10);
        assertThat(unseen).isEmpty();
    }

    private void walk(Place place, Map<String, Place> kinds, Set<String> unseen) {
        Scene scene = stage.getScene();
        Node first = lookup("#go-" + place.name().toLowerCase(java.util.Locale.ROOT)).query();
        first.requestFocus();
        for (int i = 0; i < MOST_STEPS; i++) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
            Node owner = scene.getFocusOwner();
            if (owner == first) {
                return;
            }
            if (kinds.putIfAbsent(kind(owner), place) == null) {
                WritableImage with = picture(owner);
                owner.requestFocusTraversal(TraversalDirection.NEXT);
                WritableImage without = picture(owner);
                scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
                Bounds size = owner.getLayoutBounds();
                double outline = 2 * (size.getWidth() + size.getHeight());
                if (changed(with, without) < LEAST * Math.min(outline, LONG_ENOUGH)) {
                    unseen.add(place + ": " + kind(owner) + " " + owner.getId());
                }
            }
        }
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + new TreeSet<>(node.getStyleClass());
    }

    private WritableImage picture(Node node) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        Bounds bounds = node.localToParent(node.getLayoutBounds());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Contrast.ground(node));
        parameters.setViewport(
                new Rectangle2D(
                        bounds.getMinX() - AROUND,
                        bounds.getMinY() - AROUND,
                        bounds.getWidth() + 2 * AROUND,
                        bounds.getHeight() + 2 * AROUND));
        return node.snapshot(parameters, null);
    }

    private static int changed(WritableImage one, WritableImage other) {
        PixelReader before = one.getPixelReader();
        PixelReader after = other.getPixelReader();
        int changed = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (Contrast.between(before.getColor(x, y), after.getColor(x, y)) >= CHANGE) {
                    changed++;
                }
            }
        }
        return changed;
    }
}
