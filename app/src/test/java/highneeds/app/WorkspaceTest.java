package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.RunChoices;
import highneeds.project.Project;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class WorkspaceTest {

    private final Workspace workspace = new Workspace();
    private final Project opened = SmallCouncil.project();

    @BeforeEach
    void open() {
        workspace.open(opened, null);
    }

    @Test
    void namesWhatCanBeUndone() {
        workspace.change("fewer years", project -> project.withRun(new RunChoices(3, 0, 1)));
        assertThat(workspace.undoableProperty().get()).containsExactly("fewer years");
        workspace.undo();
        assertThat(workspace.project()).isSameAs(opened);
        assertThat(workspace.redoableProperty().get()).containsExactly("fewer years");
    }

    @Test
    void whatIsTriedBecomesOneStepWhenItIsSettled() {
        workspace.preview(project -> project.withRun(new RunChoices(3, 0, 1)));
        workspace.preview(project -> project.withRun(new RunChoices(4, 0, 1)));
        assertThat(workspace.previewingProperty().get()).isTrue();
        assertThat(workspace.undoableProperty().get()).isEmpty();
        workspace.change("years", project -> project.withRun(new RunChoices(4, 0, 1)));
        assertThat(workspace.previewingProperty().get()).isFalse();
        workspace.undo();
        assertThat(workspace.project()).isSameAs(opened);
    }

    @Test
    void goingBackDropsWhatIsOnlyTried() {
        workspace.preview(project -> project.withRun(new RunChoices(3, 0, 1)));
        workspace.undo();
        assertThat(workspace.project()).isSameAs(opened);
        assertThat(workspace.previewingProperty().get()).isFalse();
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        workspace.change("nothing", project -> project);
        assertThat(workspace.undoableProperty().get()).isEmpty();
    }

    @Test
    void looksAtTheBaselineWhenItsScenarioIsGone() {
        workspace.scenarioProperty().set(SmallCouncil.SCENARIO);
        workspace.change("delete", project -> project.withScenarios(ScenarioBook.empty()));
        assertThat(workspace.scenarioProperty().get()).isEqualTo(Scenario.BASELINE_NAME);
    }

    @Test
    void knowsWhetherItIsSaved() {
        assertThat(workspace.unsavedProperty().get()).isTrue();
        workspace.savedTo(Path.of("here.highneeds"), opened);
        assertThat(workspace.unsavedProperty().get()).isFalse();
        assertThat(workspace.nameProperty().get()).isEqualTo("here");
        workspace.change("years", project -> project.withRun(new RunChoices(4, 0, 1)));
        assertThat(workspace.unsavedProperty().get()).isTrue();
        workspace.undo();
        assertThat(workspace.unsavedProperty().get()).isFalse();
    }
}
