package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A window on a computer that gives less than it should. */
class BadSurroundingsTest extends Journey {

    BadSurroundingsTest() {
        super(1000, 800);
    }

    /** The person's own folder cannot be made, for a file lies there; so for everyone, root too. */
    @Override
    HighNeedsApp.Built build(Background background, Preferences preferences) throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "");
        return HighNeedsApp.build(
                desk(), background, new Preferences(file.resolve("own/window.properties")));
    }

    @Test
    void withoutAFolderOfOnesOwnTheProgramWorksAndForgetsOnlyItsWindow() throws Exception {
        openSample();
        interact(
                () -> {
                    built.theme().choiceProperty().set(Theme.Choice.DARK);
                    built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO);
                    built.keeping().tick();
                });
        until(() -> built.forecasts().of(SmallCouncil.SCENARIO).isPresent());
        show(Place.SCENARIOS);
        assertThat(lookup("#add-scenario").query().isVisible()).isTrue();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void aWindowWhoseScreenWasTakenAwayComesBackIntoSight() {
        AtomicReference<Stage> opened = new AtomicReference<>();
        interact(
                () -> {
                    Preferences preferences = new Preferences(folder.resolve("gone.properties"));
                    Map.of("x", "-7000", "y", "4000", "width", "9000", "height", "700")
                            .forEach(preferences::put);
                    Stage window = new Stage();
                    WindowPlace.restore(window, preferences);
                    window.show();
                    opened.set(window);
                });
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Stage window = opened.get();
        assertThat(window.getX()).isBetween(screen.getMinX(), screen.getMaxX());
        assertThat(window.getY()).isBetween(screen.getMinY(), screen.getMaxY());
        assertThat(window.getWidth()).isLessThanOrEqualTo(Math.max(800, screen.getWidth()));
        interact(window::close);
    }

    @Test
    void withoutItsTypefaceTheWindowUsesTheSystems() throws Exception {
        Theme.loadFonts(_ -> null);
        Theme.loadFonts(_ -> new java.io.ByteArrayInputStream("no font".getBytes()));
        interact(() -> built.window().setStyle("-fx-font-family: \"A typeface nobody has\";"));
        openSample();
        assertThat(Font.getDefault().getFamily()).isNotBlank();
        assertThat(lookup("#project-name").queryLabeled().getText()).startsWith("Smallshire");
        assertThat(lookup("#project-name").queryLabeled().getHeight()).isPositive();
    }

    @Test
    void nothingMovesByItself() throws Exception {
        openSample();
        for (Place place : Place.values()) {
            show(place);
            assertThat(lookup(".titled-pane").queryAllAs(TitledPane.class))
                    .as(place.label())
                    .noneMatch(TitledPane::isAnimated);
        }
    }
}
