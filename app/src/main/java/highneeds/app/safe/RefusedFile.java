package highneeds.app.safe;

import highneeds.app.OpenWork;
import highneeds.app.Problem;
import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.ProjectProblem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What to do about a file that did not open: type its password, or open a backup. */
final class RefusedFile {

    private final OpenWork work;
    private final Questions questions;

    RefusedFile(OpenWork work, Questions questions) {
        this.work = work;
        this.questions = questions;
    }

    /**
     * Asks what would help, or says what is the matter.
     *
     * @param backup the newest backup that is whole
     * @param retry opens the file with a password
     * @param then done when a backup is open instead
     */
    void answer(
            ProjectProblem why,
            Optional<Path> backup,
            Path file,
            Consumer<char[]> retry,
            Runnable then) {
        switch (why.kind()) {
            case PASSWORD_NEEDED -> askPassword(file, "It is locked with a password.", retry);
            case WRONG_PASSWORD ->
                    askPassword(file, "That was not the right one; capitals count.", retry);
            case DAMAGED, OTHER -> {
                work.problem().accept(Problem.of("Opening " + file.getFileName(), why));
                backup.ifPresent(whole -> offer(file, whole, then));
            }
        }
    }

    private void askPassword(Path file, String line, Consumer<char[]> retry) {
        questions.ask(
                Question.of("password", "Password of " + file.getFileName(), List.of(line))
                        .withSecrets("Password")
                        .withAnswer(
                                "unlock",
                                "Open",
                                answer -> retry.accept(answer.secrets().getFirst().toCharArray()))
                        .withChoice("leave", "Do not open", () -> {}));
    }

    private void offer(Path file, Path backup, Runnable then) {
        questions.ask(
                Question.of(
                                "damaged",
                                "An earlier version of " + file.getFileName() + " is whole.",
                                List.of(
                                        "It is the newest backup that can be read. The damaged file"
                                                + " stays as it is until you save."))
                        .withChoice(
                                "open-backup",
                                "Open the backup",
                                () -> open(file, backup, null, then))
                        .withChoice("leave", "Leave it", () -> {}));
    }

    private record Read(OpenFile file, ProjectProblem refused) {}

    private void open(Path file, Path backup, char[] password, Runnable then) {
        work.run(
                "Opening the backup",
                _ -> read(backup, password),
                read -> {
                    if (read.refused() == null) {
                        show(read.file().elsewhere(file), read.file().document(), then);
                    } else {
                        answer(
                                read.refused(),
                                Optional.empty(),
                                backup,
                                typed -> open(file, backup, typed, then),
                                then);
                    }
                });
    }

    private static Read read(Path backup, char[] password) {
        try {
            return new Read(OpenFile.read(backup, password), null);
        } catch (ProjectProblem e) {
            return new Read(null, e);
        }
    }

    private void show(OpenFile file, Document document, Runnable then) {
        work.workspace().open(document, file);
        work.workspace().unsaved();
        work.problem().accept(null);
        then.run();
    }
}
