package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.intake.CodeRow;
import highneeds.app.intake.FieldChoice;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Untidy files, from dropping them to a project, by node id. */
@Tag("ui")
class ImportJourneyTest extends ApplicationTest {

    private static final int PATIENCE = 30;

    private final Executor work =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon()::unstarted);
    private HighNeedsApp.Built built;
    private Path folder;

    @Override
    public void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("imports");
        Theme.loadFonts();
        built =
                HighNeedsApp.build(
                        new ModelDesk(Installed.sampleData(), folder.resolve("key")),
                        new Background(work, Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
        Scene scene = new Scene(built.window(), 1000, 800);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void untidyFilesBecomeAProjectInFiveSteps() throws Exception {
        List<Path> files = MessyFiles.in(folder.resolve("files"));
        interact(() -> built.projects().take(files));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        assertThat(lookup("#found-sheets").<TableView<?>>query().getItems()).hasSize(4);
        clickOn("#intake-next");
        until(() -> lookup("#column-2").tryQuery().isPresent());
        choose("#column-2", FieldChoice::name, "NC year");
        interact(() -> combo("#columns-table").getSelectionModel().selectLast());
        until(() -> lookup("#date-question").query().isVisible());
        clickOn("#day-first");
        clickOn("#intake-next");
        until(() -> lookup("#code-2").tryQuery().isPresent());
        choose("#code-0", CodeRow.Meaning::name, "Autistic spectrum disorder");
        clickOn("#intake-next");
        until(() -> text("#checks-summary").contains("left out"));
        clickOn("#intake-next");
        until(() -> text("#review-summary").contains("one step"));
        clickOn("#intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        assertThat(built.workspace().project().readings()).hasSize(2);
        assertThat(built.workspace().project().evidence().plans()).isNotEmpty();
    }

    @Test
    void anImportThatIsCancelledLeavesNothingBehind() throws Exception {
        interact(() -> take(MessyFiles::broken));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        clickOn("#intake-cancel");
        until(() -> lookup("#found-sheets").tryQuery().isEmpty());
        assertThat(built.workspace().project()).isNull();
    }

    private interface Maker {
        Path in(Path folder) throws Exception;
    }

    private void take(Maker maker) {
        try {
            built.projects().take(List.of(maker.in(folder)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> void choose(String id, Function<T, String> words, String name) {
        ComboBox<T> list = combo(id);
        T wanted =
                list.getItems().stream()
                        .filter(item -> words.apply(item).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(list.getItems().toString()));
        interact(() -> list.setValue(wanted));
    }

    private <T> ComboBox<T> combo(String id) {
        return lookup(id).queryComboBox();
    }

    private String text(String id) {
        return lookup(id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
