package highneeds.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The whole window on the headless screen, with a folder of its own. */
@Tag("ui")
abstract class Journey extends ApplicationTest {

    private static final int MOST_TABS = 250;
    private static final int PATIENCE = 120;

    HighNeedsApp.Built built;
    Path folder;
    Stage stage;

    private final double width;
    private final double height;

    Journey(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** What works for the window: the real engine on a small council, if nothing else is said. */
    Desk desk() throws Exception {
        return new SmallDesk();
    }

    /** Does what would keep the screen waiting; here at once, if nothing else is said. */
    Executor work() {
        return Runnable::run;
    }

    HighNeedsApp.Built build(Background background, Preferences preferences) throws Exception {
        return HighNeedsApp.build(desk(), background, preferences);
    }

    @Override
    public final void start(Stage shown) throws Exception {
        stage = shown;
        folder = Files.createTempDirectory("journey");
        Theme.loadFonts();
        built =
                build(
                        new Background(work(), Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
        Scene scene = new Scene(built.window(), width, height);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    final void openSample() throws Exception {
        interact(() -> built.projects().openSample());
        until(() -> built.forecasts().subject().isPresent());
    }

    final void show(Place place) {
        interact(() -> built.projects().placeProperty().set(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into a field and leaves it with Enter. */
    final void enter(String field, String text) throws Exception {
        until(() -> lookup(field).tryQuery().isPresent());
        interact(
                () -> {
                    TextField typed = lookup(field).query();
                    typed.requestFocus();
                    typed.setText(text);
                });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Tab until a node has the focus. */
    final void tabTo(String id) {
        tabTo(node -> id.equals(node.getId()), "#" + id);
    }

    final void tabTo(Predicate<Node> wanted, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = stage.getScene().getFocusOwner();
            if (owner != null && wanted.test(owner)) {
                return;
            }
            type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
