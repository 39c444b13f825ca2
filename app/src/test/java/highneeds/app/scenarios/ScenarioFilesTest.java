package highneeds.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.OpenWork;
import highneeds.app.Problem;
import highneeds.app.SmallCouncil;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scenarios go from one project to another as a file, in the window. */
class ScenarioFilesTest {

    @TempDir Path folder;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private Fixture fixture;
    private ScenarioFiles files;
    private Path file;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        files =
                new ScenarioFiles(
                        new OpenWork(fixture.workspace, fixture.background, problem::set));
        fixture.workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        file = folder.resolve(files.nameOffered() + ScenarioFiles.ENDING);
        files.write(file);
    }

    private List<String> names() {
        return fixture.workspace.project().scenarios().scenarios().stream()
                .map(Scenario::name)
                .toList();
    }

    @Test
    void aScenarioWrittenAndDeletedComesBackAsItWasAndIsLookedAt() {
        Scenario before = fixture.workspace.project().scenarios().named(SmallCouncil.SCENARIO);
        fixture.workspace.change(
                "delete",
                project ->
                        project.withScenarios(project.scenarios().without(SmallCouncil.SCENARIO)));
        fixture.workspace.scenarioProperty().set(Scenario.BASELINE_NAME);

        files.read(file);

        assertThat(fixture.workspace.project().scenarios().named(SmallCouncil.SCENARIO))
                .isEqualTo(before);
        assertThat(fixture.workspace.scenarioProperty().get()).isEqualTo(SmallCouncil.SCENARIO);
        assertThat(fixture.workspace.undoableProperty().get())
                .contains("add the scenarios of Early support.json");
        fixture.workspace.undo();
        assertThat(names()).doesNotContain(SmallCouncil.SCENARIO);
    }

    @Test
    void whatIsThereAlreadyIsSaidAndNothingChanges() {
        List<String> undoable = fixture.workspace.undoableProperty().get();
        files.read(file);
        assertThat(problem.get().why()).contains("is in the project already");
        assertThat(fixture.workspace.undoableProperty().get()).isEqualTo(undoable);
    }

    @Test
    void aFileOfSomethingElseIsRefusedWithWhatToDo() throws Exception {
        Files.writeString(file, "{\"format\": \"shopping\"}");
        files.read(file);
        assertThat(problem.get().why()).contains("Early support.json").contains("--schema");
        assertThat(names()).containsExactly(SmallCouncil.SCENARIO);
    }
}
