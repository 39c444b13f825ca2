package highneeds.app.safe;

import highneeds.app.Background;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.project.Document;
import highneeds.project.Forgetting;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.Project;
import highneeds.project.store.Backups;

import java.util.List;
import java.util.function.Consumer;

/**
 * Forgetting the rows of persons for good: in the project, in the steps that can be undone, in the
 * file, its backups and the journal.
 */
public final class SourceRows {

    private final Workspace workspace;
    private final Background background;
    private final Questions questions;
    private final Safekeeping keeping;
    private final Consumer<Problem> problem;

    public SourceRows(
            Workspace workspace,
            Background background,
            Questions questions,
            Safekeeping keeping,
            Consumer<Problem> problem) {
        this.workspace = workspace;
        this.background = background;
        this.questions = questions;
        this.keeping = keeping;
        this.problem = problem;
    }

    /** Asks whether the rows are to be forgotten. */
    public void ask() {
        questions.ask(
                Question.of(
                                "forget",
                                "Forget the source rows of this project for good?",
                                List.of(
                                        "Rows of persons, placements, journeys and requests go:"
                                            + " from the project, its file, its backups and what"
                                            + " could be undone. This cannot be undone.",
                                        "Totals at each census, flows between them and prices stay,"
                                                + " so that every forecast gives what it gave. Your"
                                                + " spreadsheets are not touched."))
                        .withChoice("forget", "Forget the rows", this::forget)
                        .withChoice("keep", "Keep the rows", () -> {}));
    }

    private void forget() {
        Project now = workspace.project();
        OpenFile origin = workspace.originProperty().get();
        boolean toFile = origin.file() != null && workspace.readOnlyProperty().get().isEmpty();
        background.run(
                "Forgetting the source rows",
                _ -> {
                    Project forgotten = Forgetting.sourceRows(now);
                    if (toFile) {
                        replace(origin, forgotten);
                    }
                    return forgotten;
                },
                forgotten -> {
                    workspace.forgetPast(forgotten);
                    if (toFile) {
                        workspace.savedTo(origin, forgotten);
                    }
                    keeping.saved();
                },
                problem);
    }

    private void replace(OpenFile file, Project forgotten) throws Exception {
        Saved saved = file.save(Document.of(forgotten), Others.ASK, keeping.safePlace());
        if (saved == Saved.CHANGED_BY_OTHERS) {
            throw new IllegalStateException(
                    "Somebody else changed the file since it was opened; save first, then forget");
        }
        Backups.of(file.file()).delete();
    }
}
