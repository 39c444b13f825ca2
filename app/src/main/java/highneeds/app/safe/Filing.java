package highneeds.app.safe;

import highneeds.app.OpenWork;
import highneeds.app.Problem;
import highneeds.app.safe.Ownership.Sight;
import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.owner.Owner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opening and saving files, with a question wherever only the person can decide. */
public final class Filing {

    private static final int MOST_LINES = 12;

    private final OpenWork work;
    private final Questions questions;
    private final Safekeeping keeping;
    private final Consumer<Path> opened;
    private final RefusedFile refused;

    /**
     * @param opened told which file was opened or saved
     */
    public Filing(OpenWork work, Questions questions, Safekeeping keeping, Consumer<Path> opened) {
        this.work = work;
        this.questions = questions;
        this.keeping = keeping;
        this.opened = opened;
        this.refused = new RefusedFile(work, questions);
        keeping.tell(this::saw, this::journalFailed);
    }

    private record Attempt(
            OpenFile file, Optional<Owner> other, ProjectProblem refused, Optional<Path> backup) {}

    /** Opens a project; asks for its password, or what to do if it is damaged or in use. */
    public void open(Path file, Runnable then) {
        open(file, null, then);
    }

    private void open(Path file, char[] password, Runnable then) {
        work.run(
                "Opening " + file.getFileName(),
                _ -> attempt(file, password),
                attempt -> took(attempt, file, then));
    }

    private Attempt attempt(Path file, char[] password) {
        try {
            OpenFile read = OpenFile.read(file, password);
            Optional<Owner> other = read.newer() ? Optional.empty() : keeping.enter(file);
            return new Attempt(read, other, null, Optional.empty());
        } catch (ProjectProblem e) {
            Optional<Path> backup =
                    e.kind() == ProjectProblem.Kind.DAMAGED
                            ? EarlierVersions.newestWhole(file)
                            : Optional.empty();
            return new Attempt(null, Optional.empty(), e, backup);
        }
    }

    private void took(Attempt attempt, Path file, Runnable then) {
        if (attempt.refused() != null) {
            refused.answer(
                    attempt.refused(),
                    attempt.backup(),
                    file,
                    password -> open(file, password, then),
                    then);
            return;
        }
        show(attempt.file());
        opened.accept(file);
        then.run();
        if (attempt.file().newer()) {
            readOnly(
                    "Made with High Needs "
                            + attempt.file().madeWith()
                            + ", which is newer than this one. The file stays as it is; what this"
                            + " version does not know is not shown.");
        } else {
            attempt.other().ifPresent(this::inUse);
        }
    }

    /** Opens what was read, in place of what was open before. */
    void show(OpenFile file) {
        questions.takeBack("changed");
        questions.takeBack("read-only");
        work.workspace().open(file.document(), file);
    }

    /** Saves to the project's file. */
    public void save() {
        OpenFile origin = work.workspace().originProperty().get();
        if (!work.workspace().readOnlyProperty().get().isEmpty()) {
            readOnly(work.workspace().readOnlyProperty().get());
        } else if (origin.file() != null) {
            save(origin, Others.ASK);
        }
    }

    /** Saves under a name; the person was asked whether to replace a file that is there. */
    public void saveAs(Path file) {
        OpenFile origin = work.workspace().originProperty().get();
        if (file.equals(origin.file())) {
            save();
            return;
        }
        save(origin.elsewhere(file), Others.ASK);
    }

    private record Outcome(Saved saved, Optional<Owner> other, List<String> differences) {}

    private void save(OpenFile to, Others others) {
        Document now = work.workspace().document();
        work.whole(
                "Saving " + to.file().getFileName(),
                _ -> outcome(to, now, others),
                outcome -> saved(outcome, to, now));
    }

    private Outcome outcome(OpenFile to, Document now, Others others) throws ProjectProblem {
        Optional<Owner> other = keeping.enter(to.file());
        if (other.isPresent()) {
            return new Outcome(null, other, List.of());
        }
        Saved saved = to.save(now, others, keeping.safePlace());
        List<String> differences =
                saved == Saved.DONE ? List.of() : EarlierVersions.differences(to, now.project());
        return new Outcome(saved, other, differences);
    }

    private void saved(Outcome outcome, OpenFile to, Document now) {
        if (outcome.other().isPresent()) {
            inUse(outcome.other().get());
        } else if (outcome.saved() == Saved.DONE) {
            work.workspace().savedTo(to, now.project());
            work.workspace().readOnly("");
            List.of("read-only", "changed", "free").forEach(questions::takeBack);
            keeping.saved();
            opened.accept(to.file());
        } else {
            changedByOthers(to, outcome.differences());
        }
    }

    private void changedByOthers(OpenFile to, List<String> differences) {
        List<String> lines = new ArrayList<>();
        lines.add("Nothing was saved yet. From yours to what is there now:");
        lines.addAll(few(differences));
        questions.ask(
                Question.of(
                                "changed",
                                "Somebody else changed "
                                        + to.file().getFileName()
                                        + " since you opened it.",
                                lines)
                        .withChoice("copy", "Save mine as a copy beside it", this::saveCopy)
                        .withChoice(
                                "overwrite",
                                "Replace theirs with mine",
                                () -> save(to, Others.OVERWRITE))
                        .withChoice("theirs", "Open theirs", () -> open(to.file(), () -> {}))
                        .withChoice("wait", "Decide later", () -> {}));
    }

    /** Saves beside the file, under a name that tells when and is free. */
    private void saveCopy() {
        Path file = work.workspace().originProperty().get().file();
        saveAs(EarlierVersions.copyName(file));
    }

    private void inUse(Owner other) {
        readOnly(
                "In use by "
                        + other.words()
                        + " by the clock there. You can look and try things; to keep them, save a"
                        + " copy.");
    }

    private void readOnly(String why) {
        work.workspace().readOnly(why);
        questions.ask(
                Question.of("read-only", "Open to read only", List.of(why))
                        .withChoice("copy", "Save a copy and work on that", this::saveCopy)
                        .withChoice("read", "Go on reading", () -> {}));
    }

    private void saw(Sight sight) {
        String name = work.workspace().nameProperty().get();
        if (sight == Sight.FREE && !work.workspace().readOnlyProperty().get().isEmpty()) {
            questions.ask(
                    Question.of(
                                    "free",
                                    name
                                            + " is no longer open elsewhere, or that computer is"
                                            + " cut off.",
                                    List.of(
                                            "What is saved there in the meantime is never replaced"
                                                    + " without asking you."))
                            .withChoice("edit", "Open it afresh to edit", this::openAfresh)
                            .withChoice("read", "Go on reading", () -> {}));
        } else if (sight == Sight.TAKEN_OVER) {
            keeping.ownership().other().ifPresent(this::inUse);
        }
    }

    private void openAfresh() {
        Path file = work.workspace().originProperty().get().file();
        work.run(
                "Opening " + file.getFileName(),
                _ -> {
                    keeping.ownership().takeOver();
                    return file;
                },
                taken -> open(taken, () -> {}));
    }

    private void journalFailed() {
        work.problem()
                .accept(
                        new Problem(
                                "What you do is not kept safe by itself at the moment.",
                                "The folder for it on this computer cannot be written.",
                                "Save often until there is room on the disk again."));
    }

    static List<String> few(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES));
        few.add("and " + (lines.size() - MOST_LINES) + " more.");
        return few;
    }

    /** A name with the ending of projects. */
    public static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(ProjectFile.ENDING)
                ? chosen
                : chosen.resolveSibling(name + ProjectFile.ENDING);
    }
}
