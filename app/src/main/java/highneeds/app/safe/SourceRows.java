package highneeds.app.safe;

import highneeds.app.OpenWork;
import highneeds.app.safe.Leftovers.Leftover;
import highneeds.project.Document;
import highneeds.project.Forgetting;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.Project;
import highneeds.project.ProjectProblem;
import highneeds.project.store.Backups;

import java.util.ArrayList;
import java.util.List;

/**
 * Forgetting the rows of persons for good: in the project, in the steps that can be undone, in the
 * file, its backups and the journal, and in work that was left behind unsaved, which is named
 * before and after.
 */
public final class SourceRows {

    private final OpenWork work;
    private final Questions questions;
    private final Safekeeping keeping;

    public SourceRows(OpenWork work, Questions questions, Safekeeping keeping) {
        this.work = work;
        this.questions = questions;
        this.keeping = keeping;
    }

    /** Asks whether the rows are to be forgotten, or says why they cannot be. */
    public void ask() {
        String readOnly = work.workspace().readOnlyProperty().get();
        if (!readOnly.isEmpty()) {
            cannot(readOnly);
            return;
        }
        Project now = work.workspace().project();
        OpenFile origin = work.workspace().originProperty().get();
        work.run(
                "Looking for what else holds source rows",
                _ -> Leftovers.of(now, origin, keeping),
                leftovers -> ask(origin, leftovers));
    }

    private void cannot(String readOnly) {
        questions.ask(
                Question.of(
                                "forget",
                                "The source rows cannot be forgotten while the project is open to"
                                        + " read only.",
                                List.of(
                                        readOnly,
                                        "They would stay in the file and in its backups. Forget"
                                                + " them where the project can be saved."))
                        .withChoice("close", "Close", () -> {}));
    }

    private void ask(OpenFile origin, List<Leftover> leftovers) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Rows of persons, placements, journeys and requests go: from the project"
                        + (origin.file() == null ? "" : ", its file, its backups")
                        + " and what could be undone. This cannot be undone.");
        lines.add(
                "Totals at each census, flows between them and prices stay, so that every forecast"
                        + " gives what it gave. Your spreadsheets, copies under other names and"
                        + " what colleagues keep on their computers are not touched.");
        if (!leftovers.isEmpty()) {
            lines.add(
                    "Work that was left unsaved on this computer holds such rows and is thrown away"
                            + " whole. If you want anything of it, keep the rows for now and open"
                            + " it first:");
            leftovers.forEach(each -> lines.add(each.words()));
        }
        questions.ask(
                Question.of("forget", "Forget the source rows of this project for good?", lines)
                        .withChoice(
                                "forget",
                                leftovers.isEmpty()
                                        ? "Forget the rows"
                                        : "Forget the rows and throw that away",
                                () -> forget(origin, leftovers))
                        .withChoice("keep", "Keep the rows", () -> {}));
    }

    private void forget(OpenFile asked, List<Leftover> leftovers) {
        OpenFile origin = work.workspace().originProperty().get();
        if (origin != asked || !work.workspace().readOnlyProperty().get().isEmpty()) {
            ask();
            return;
        }
        Project now = work.workspace().project();
        work.whole(
                "Forgetting the source rows",
                _ -> forgotten(now, origin, leftovers),
                done -> {
                    work.workspace().forgetPast(done.project());
                    if (origin.file() == null) {
                        keeping.forgot();
                    } else {
                        work.workspace().savedTo(origin, done.project());
                        keeping.saved();
                    }
                    questions.ask(done.question());
                });
    }

    private record Forgotten(Project project, List<String> lines) {

        Question question() {
            return Question.of("forgotten", "The source rows are forgotten.", lines)
                    .withChoice("close", "Close", () -> {});
        }
    }

    /** Nothing is taken away before the file is saved without the rows. */
    private Forgotten forgotten(Project now, OpenFile origin, List<Leftover> leftovers)
            throws ProjectProblem {
        Project forgotten = Forgetting.sourceRows(now);
        List<String> lines = new ArrayList<>();
        List<Leftover> removals = new ArrayList<>();
        if (origin.file() == null) {
            lines.add("They are gone from the open project, which has no file yet.");
        } else {
            save(origin, forgotten);
            String name = origin.file().getFileName().toString();
            lines.add(name + " was saved without them.");
            removals.add(
                    new Leftover(
                            "All earlier versions of " + name, Backups.of(origin.file())::delete));
        }
        removals.addAll(leftovers);
        for (Leftover each : removals) {
            lines.add(
                    each.remove()
                            ? "Removed: " + each.words() + "."
                            : "Could not be removed and may still hold rows: "
                                    + each.words()
                                    + ". Close what uses it, then delete it by hand.");
        }
        return new Forgotten(forgotten, lines);
    }

    private void save(OpenFile file, Project forgotten) throws ProjectProblem {
        Saved saved = file.save(Document.of(forgotten), Others.ASK, keeping.safePlace());
        if (saved == Saved.CHANGED_BY_OTHERS) {
            throw new IllegalStateException(
                    "Somebody else changed the file since it was opened; save first, then forget");
        }
    }
}
