package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Questions, menus, dialogs and editors over the pages say what they are to who cannot see. */
class OverPagesTest extends Journey {

    private static final List<AccessibleRole> SAYS_NOTHING =
            List.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    OverPagesTest() {
        super(1280, 800);
    }

    @Test
    void whatTakesTheFocusOverAPageHasANameAndSaysWhatItIs() throws Exception {
        openSample();
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        List<String> mute = new ArrayList<>();
        int[] seen = {0};
        for (Moment moment : new Moments(built, stage).overPages()) {
            show(moment.place());
            interact(moment.enter());
            WaitForAsyncUtils.waitForFxEvents();
            interact(
                    () -> {
                        for (Window window : List.copyOf(Window.getWindows())) {
                            each(
                                    window.getScene().getRoot(),
                                    node -> {
                                        seen[0]++;
                                        if (name(node).isBlank()
                                                || SAYS_NOTHING.contains(
                                                        node.getAccessibleRole())) {
                                            mute.add(moment.name() + ": " + node);
                                        }
                                    });
                        }
                    });
            interact(moment.leave());
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(seen[0]).isPositive();
        assertThat(mute).isEmpty();
    }

    private static void each(Parent parent, Consumer<Node> focusable) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible()) {
                continue;
            }
            boolean frame = node instanceof ScrollPane || node instanceof VirtualFlow<?>;
            if (node.isFocusTraversable() && !frame) {
                focusable.accept(node);
            }
            if (node instanceof Parent inner) {
                each(inner, focusable);
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        // Items of menus tell their words when they are asked.
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words
                ? words
                : "";
    }
}
