package highneeds.app.safe;

import highneeds.app.OpenWork;
import highneeds.project.OpenFile;

import java.util.List;

/** Setting, changing and taking away the password of the open project. */
public final class Password {

    private final OpenWork work;
    private final Questions questions;
    private final Runnable save;

    public Password(OpenWork work, Questions questions, Runnable save) {
        this.work = work;
        this.questions = questions;
        this.save = save;
    }

    public void ask() {
        ask("Nobody can open the file without it, and nobody can bring it back: keep it safe.");
    }

    private void ask(String line) {
        OpenFile origin = work.workspace().originProperty().get();
        Question question =
                Question.of(
                                "set-password",
                                "A password on this project",
                                List.of(
                                        line,
                                        "The earlier versions beside the file get the same. Copies"
                                                + " you made yourself, and unsaved copies from"
                                                + " before, stay as they are."))
                        .withSecrets("New password", "The same again")
                        .withAnswer("set", "Set the password", this::set);
        if (origin.lock().isPresent()) {
            question = question.withChoice("remove", "Take the password away", () -> lock(null));
        }
        questions.ask(question.withChoice("close", "Leave it as it is", () -> {}));
    }

    private void set(Question.Answer answer) {
        String first = answer.secrets().getFirst();
        if (first.isBlank()) {
            ask("Type a password first.");
        } else if (!first.equals(answer.secrets().getLast())) {
            ask("The two were not the same. Type them again.");
        } else {
            lock(first.toCharArray());
        }
    }

    private void lock(char[] password) {
        OpenFile origin = work.workspace().originProperty().get();
        work.run(
                "Setting the password",
                _ -> {
                    origin.lock(password);
                    return origin;
                },
                _ -> {
                    work.workspace().unsaved();
                    save.run();
                });
    }
}
