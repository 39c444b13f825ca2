package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

import java.nio.file.Path;

/** What the theme does beside colours. */
@Tag("ui")
class ThemeTest extends ApplicationTest {

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    @Test
    void aSystemThatAsksForLessMotionGetsSwitchesThatMoveAtOnce(@TempDir Path folder) {
        assertThat(milliseconds(folder, false)).isPositive();
        assertThat(milliseconds(folder, true)).isZero();
    }

    /** How long the thumb of a switch takes from side to side. */
    private double milliseconds(Path folder, boolean lessMotion) {
        ToggleSwitch aSwitch = new ToggleSwitch();
        interact(
                () -> {
                    Scene scene = new Scene(new VBox(aSwitch), 200, 100);
                    Preferences preferences = new Preferences(folder.resolve("p.properties"));
                    new Theme(preferences, new TextSize(preferences), () -> lessMotion)
                            .dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    aSwitch.applyCss();
                });
        return aSwitch.getCssMetaData().stream()
                .filter(each -> each.getProperty().equals("-fx-thumb-move-animation-time"))
                .map(each -> value(each, aSwitch))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <S extends Styleable> double value(
            CssMetaData<? extends Styleable, ?> of, S node) {
        StyleableProperty<?> property = ((CssMetaData<S, ?>) of).getStyleableProperty(node);
        return ((Number) ((ObservableValue<?>) property).getValue()).doubleValue();
    }
}
