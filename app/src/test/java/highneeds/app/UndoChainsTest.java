package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.RunChoices;
import highneeds.project.Document;
import highneeds.project.DocumentCodec;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** R11: random chains of changes, undone to the start and done again to the end, byte for byte. */
class UndoChainsTest {

    private static final int ACTIONS = 50;

    @TempDir Path folder;
    private final Random random = new Random(20260122);

    @Test
    void aThousandChainsGoBackToTheStartAndForthToTheEnd() throws Exception {
        chains(1000);
    }

    @Test
    @Tag("slow")
    void twentyThousandChains() throws Exception {
        chains(20_000);
    }

    private void chains(int count) throws Exception {
        Project start = SmallCouncil.project();
        byte[] first = bytes(start);
        for (int chain = 0; chain < count; chain++) {
            Workspace workspace = new Workspace();
            workspace.open(start, null);
            for (int i = 0; i < ACTIONS; i++) {
                act(workspace);
            }
            if (chain % 100 == 0) {
                workspace = savedAndOpened(workspace);
            }
            workspace.redo();
            redoAll(workspace);
            byte[] last = bytes(workspace.project());
            undoAll(workspace);
            assertThat(bytes(workspace.project())).isEqualTo(first);
            redoAll(workspace);
            assertThat(bytes(workspace.project())).isEqualTo(last);
        }
    }

    private static byte[] bytes(Project project) {
        return new DocumentCodec().archive(Document.of(project)).parts().get("project.json");
    }

    private static void undoAll(Workspace workspace) {
        while (!workspace.undoableProperty().get().isEmpty()) {
            workspace.undo();
        }
    }

    private static void redoAll(Workspace workspace) {
        while (!workspace.redoableProperty().get().isEmpty()) {
            workspace.redo();
        }
    }

    private Workspace savedAndOpened(Workspace workspace) throws Exception {
        Path file = folder.resolve("p.highneeds");
        OpenFile.toBeWritten(file).save(workspace.document(), Others.OVERWRITE, folder);
        OpenFile read = OpenFile.read(file, null);
        assertThat(read.document()).isEqualTo(workspace.document());
        Workspace again = new Workspace();
        again.open(read.document(), read);
        return again;
    }

    private void act(Workspace workspace) {
        switch (random.nextInt(7)) {
            case 0 -> workspace.undo();
            case 1 -> workspace.redo();
            case 2 -> run(workspace);
            case 3 -> workspace.change("add", project -> project.withScenarios(added(project)));
            case 4 -> workspace.change("take", project -> project.withScenarios(taken(project)));
            case 5 ->
                    workspace.preview(
                            project ->
                                    project.withRun(new RunChoices(1 + random.nextInt(9), 0, 1)));
            default -> workspace.change("turn", project -> project.withScenarios(turned(project)));
        }
    }

    private void run(Workspace workspace) {
        RunChoices run =
                new RunChoices(1 + random.nextInt(9), random.nextInt(100), random.nextInt());
        workspace.change("run", project -> project.withRun(run));
    }

    private ScenarioBook added(Project project) {
        List<LeverType> types = LeverType.all();
        LeverType type = types.get(random.nextInt(types.size()));
        return project.scenarios()
                .with(
                        new Scenario(
                                "Scenario " + random.nextInt(8),
                                "",
                                "",
                                List.of(PlacedLever.of(type.starting(2026)))));
    }

    private ScenarioBook taken(Project project) {
        List<Scenario> all = project.scenarios().scenarios();
        return all.isEmpty()
                ? project.scenarios()
                : project.scenarios().without(all.get(random.nextInt(all.size())).name());
    }

    private ScenarioBook turned(Project project) {
        List<Scenario> all = project.scenarios().scenarios();
        if (all.isEmpty()) {
            return project.scenarios();
        }
        Scenario scenario = all.get(random.nextInt(all.size()));
        PlacedLever lever = scenario.levers().getFirst();
        return project.scenarios()
                .with(scenario.withLever(0, lever.withNote("note " + random.nextInt(100))));
    }
}
