package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Everything can be made up to twice as large, by keys, and stays so. */
class TextSizeTest extends Journey {

    TextSizeTest() {
        super(1280, 900);
    }

    @Test
    void textIsTwiceAsLargeWithinTheWindowAndInItsLists() throws Exception {
        openSample();
        show(Place.OVERVIEW);
        double before = height("project-name");
        push(KeyCode.CONTROL, KeyCode.PLUS);
        push(KeyCode.CONTROL, KeyCode.PLUS);
        push(KeyCode.CONTROL, KeyCode.PLUS);
        push(KeyCode.CONTROL, KeyCode.PLUS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(height("project-name")).isEqualTo(2 * before);
        Node theme = lookup("#theme").query();
        assertThat(theme.localToScene(theme.getLayoutBounds()).getMaxX())
                .as("right end of the top bar")
                .isLessThanOrEqualTo(1280);

        interact(() -> lookup("#scenario").queryAs(ComboBox.class).show());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows())
                .filteredOn(PopupWindow.class::isInstance)
                .anySatisfy(
                        list ->
                                assertThat(list.getScene().getRoot().lookupAll(".list-cell"))
                                        .filteredOn(cell -> !((ListCell<?>) cell).isEmpty())
                                        .isNotEmpty()
                                        .allSatisfy(
                                                cell ->
                                                        assertThat(
                                                                        ((ListCell<?>) cell)
                                                                                .getFont()
                                                                                .getSize())
                                                                .isEqualTo(28)));
        interact(() -> lookup("#scenario").queryAs(ComboBox.class).hide());
        assertThat(
                        new TextSize(new Preferences(folder.resolve("window.properties")))
                                .percentProperty()
                                .get())
                .as("size of the next start")
                .isEqualTo(200);
        push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(height("project-name")).isEqualTo(1.5 * before);
    }

    /** As it is drawn, pixels. */
    private double height(String id) {
        Label label = lookup("#" + id).query();
        Bounds bounds = label.localToScene(label.getLayoutBounds());
        return bounds.getHeight();
    }
}
