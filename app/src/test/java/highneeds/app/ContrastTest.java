package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Words stand out 4.5 : 1, icons and the marks of charts 3 : 1, on every page, in menus, lists,
 * tooltips, questions and dialogs, in every theme. What cannot be used at the moment may be paler.
 */
class ContrastTest extends Journey {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;
    private static final Set<String> MARKS =
            Set.of("chart-line", "chart-column", "chart-swatch", "chart-zero", "flow-end");

    ContrastTest() {
        super(1280, 800);
    }

    @Test
    void contrastIsMeasuredAsTheStandardDoes() {
        assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21);
        // #767676 is the palest grey of 4.5 : 1 on white, as the standard's own examples say.
        assertThat(Contrast.between(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void everythingToReadStandsOut(Theme.Choice theme) throws Exception {
        interact(() -> built.theme().choiceProperty().set(theme));
        Set<String> pale = new TreeSet<>();
        show(Place.WELCOME);
        note("WELCOME, nothing open", pale);
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        for (Place place : Place.values()) {
            show(place);
            note(place.name(), pale);
        }
        for (Moment moment : new Moments(built, stage).overPages()) {
            show(moment.place());
            interact(moment.enter());
            WaitForAsyncUtils.waitForFxEvents();
            note(moment.name(), pale);
            interact(moment.leave());
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(pale).isEmpty();
    }

    private void note(String where, Set<String> pale) {
        interact(
                () -> {
                    for (Window window : List.copyOf(Window.getWindows())) {
                        Parent root = window.getScene().getRoot();
                        root.applyCss();
                        root.layout();
                        each(root, (node, least) -> check(where, node, least, pale));
                    }
                });
    }

    private static void check(String where, Shape shape, double least, Set<String> pale) {
        (shape instanceof Text words ? Contrast.of(words) : Contrast.of(shape))
                .filter(contrast -> contrast < least)
                .ifPresent(
                        contrast ->
                                pale.add(
                                        "%s: %.1f %s %s in %s"
                                                .formatted(
                                                        where,
                                                        contrast,
                                                        shape instanceof Text words
                                                                ? "\u201c"
                                                                        + words.getText()
                                                                        + "\u201d"
                                                                : "",
                                                        shape.getStyleClass(),
                                                        styles(shape))));
    }

    private static List<String> styles(Node node) {
        List<String> styles = new ArrayList<>();
        for (Node each = node.getParent();
                each != null && styles.size() < 4;
                each = each.getParent()) {
            styles.addAll(each.getStyleClass());
        }
        return styles;
    }

    /** All that is to be seen and its least contrast. */
    private static void each(Parent parent, BiConsumer<Shape, Double> seen) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
                continue;
            }
            if (node instanceof Text words && !words.getText().isBlank()) {
                boolean icon = words.getStyleClass().contains("ikonli-font-icon");
                seen.accept(words, icon ? SHAPES : WORDS);
            } else if (node instanceof Shape mark
                    && mark.getStyleClass().stream().anyMatch(MARKS::contains)) {
                seen.accept(mark, SHAPES);
            } else if (node instanceof Parent inner) {
                each(inner, seen);
            }
        }
    }
}
