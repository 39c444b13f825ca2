package highneeds.app.scenarios;

import highneeds.app.OpenWork;
import highneeds.app.Problem;
import highneeds.project.Project;
import highneeds.project.ScenarioFile;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import java.nio.file.Path;
import java.util.List;

/** Takes scenarios from one project or council to another, as a file of their own. */
public final class ScenarioFiles {

    /** Ending of such a file. */
    static final String ENDING = ".json";

    private final OpenWork work;

    public ScenarioFiles(OpenWork work) {
        this.work = work;
    }

    /** Writes the scenario looked at, with those it stands on; the baseline is nothing to write. */
    public void write(Path file) {
        String name = work.workspace().scenarioProperty().get();
        ScenarioBook book = work.workspace().project().scenarios();
        work.run(
                "Writing " + file.getFileName(),
                _ -> {
                    ScenarioFile.write(book, name, file);
                    return file;
                },
                _ -> {});
    }

    /**
     * Adds the scenarios of a file as drafts, as one change that can be undone, and looks at the
     * last of them: what the others lead to.
     */
    public void read(Path file) {
        Project before = work.workspace().project();
        work.run(
                "Reading " + file.getFileName(),
                _ -> ScenarioFile.readInto(before.scenarios(), file, before.evidence().catalogue()),
                after -> add(file, before, after));
    }

    private void add(Path file, Project before, ScenarioBook after) {
        Project now = work.workspace().project();
        if (now.scenarios() != before.scenarios() || now.evidence() != before.evidence()) {
            // Something was changed meanwhile, which must not be lost.
            read(file);
            return;
        }
        List<Scenario> added =
                after.scenarios().stream()
                        .filter(each -> !before.scenarios().scenarios().contains(each))
                        .toList();
        if (added.isEmpty()) {
            work.problem()
                    .accept(
                            new Problem(
                                    "Nothing was added.",
                                    "Every scenario of "
                                            + file.getFileName()
                                            + " is in the project already.",
                                    ""));
            return;
        }
        work.workspace()
                .change(
                        "add the scenarios of " + file.getFileName(),
                        project -> project.withScenarios(after));
        work.workspace().scenarioProperty().set(added.getLast().name());
    }

    /** Name offered for the file of the scenario looked at, without its ending. */
    String nameOffered() {
        return work.workspace()
                .scenarioProperty()
                .get()
                .replaceAll("[^\\p{L}\\p{N} ,()-]+", "-")
                .strip();
    }
}
