package highneeds.app.safe;

import highneeds.app.Background;
import highneeds.app.Format;
import highneeds.app.Problem;
import highneeds.project.OpenFile;
import highneeds.project.ProjectDifferences;
import highneeds.project.ProjectProblem;
import highneeds.project.journal.Recovered;
import highneeds.project.store.UnreadableArchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Offers what a window that ended badly left in its journal. */
public final class AfterCrash {

    private final Background background;
    private final Questions questions;
    private final Safekeeping keeping;
    private final Consumer<Problem> problem;
    private final Leaving leaving;
    private final Consumer<OpenFile> open;

    /**
     * @param leaving asks before something else takes the place of what is open
     * @param open opens what was recovered
     */
    public AfterCrash(
            Background background,
            Questions questions,
            Safekeeping keeping,
            Consumer<Problem> problem,
            Leaving leaving,
            Consumer<OpenFile> open) {
        this.background = background;
        this.questions = questions;
        this.keeping = keeping;
        this.problem = problem;
        this.leaving = leaving;
        this.open = open;
    }

    private record Offer(Recovered recovered, List<String> lines) {}

    /** Looks for what was left behind and asks what to do with each. */
    public void offer() {
        background.runQuietly(
                "Looking for work that was not saved",
                _ -> {
                    List<Offer> offers = new ArrayList<>();
                    for (Recovered each : keeping.leftBehind()) {
                        offers.add(new Offer(each, lines(each)));
                    }
                    return offers;
                },
                offers -> offers.forEach(this::ask),
                problem);
    }

    private static List<String> lines(Recovered recovered) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Kept until " + Format.moment(recovered.written()) + " by this computer's clock.");
        String file = recovered.about().file();
        if (file.isEmpty()) {
            lines.add("It was never saved to a file.");
            return lines;
        }
        lines.add("It belongs to " + file + ".");
        if (recovered.locked()) {
            lines.add("It is locked with a password.");
            return lines;
        }
        try {
            Path path = Path.of(file);
            if (Files.exists(path)) {
                List<String> differences =
                        ProjectDifferences.between(
                                OpenFile.read(path, null).document().project(),
                                recovered.open(null).document().project());
                lines.add(
                        differences.isEmpty()
                                ? "It is the same as the file."
                                : "From the file to what was kept:");
                lines.addAll(Filing.few(differences));
            } else {
                lines.add("That file is not there now.");
            }
        } catch (ProjectProblem | IOException e) {
            lines.add("That file cannot be read, so the two cannot be compared.");
        }
        return lines;
    }

    private void ask(Offer offer) {
        Recovered recovered = offer.recovered();
        Question question =
                Question.of(
                        "recovered-" + recovered.about().name() + recovered.written(),
                        "High Needs ended before “" + recovered.about().name() + "” was saved.",
                        offer.lines());
        if (recovered.locked()) {
            question = question.withSecrets("Password");
        }
        questions.ask(
                question.withAnswer(
                                "recover", "Open what was kept", answer -> recover(offer, answer))
                        .withChoice("discard", "Throw it away", () -> confirm(offer))
                        .withChoice("later", "Ask me next time", () -> {}));
    }

    private void recover(Offer offer, Question.Answer answer) {
        char[] password =
                answer.secrets().isEmpty() ? null : answer.secrets().getFirst().toCharArray();
        leaving.leave(() -> recover(offer, password), () -> ask(offer));
    }

    private void recover(Offer offer, char[] password) {
        background.run(
                "Opening what was kept",
                _ -> open(offer.recovered(), password),
                file -> {
                    open.accept(file);
                    keeping.inHand(offer.recovered());
                },
                failed -> {
                    problem.accept(failed);
                    ask(offer);
                });
    }

    private OpenFile open(Recovered recovered, char[] password) throws IOException {
        try {
            OpenFile file = recovered.open(password);
            if (file.file() != null
                    && Files.isDirectory(file.file().toAbsolutePath().getParent())) {
                keeping.enter(file.file());
            }
            return file;
        } catch (UnreadableArchive e) {
            throw new IOException("The password is not the right one; capitals count.", e);
        }
    }

    private void confirm(Offer offer) {
        questions.ask(
                Question.of(
                                "discard",
                                "Throw away what was kept of “"
                                        + offer.recovered().about().name()
                                        + "”?",
                                List.of("It cannot be brought back."))
                        .withChoice("discard-really", "Throw it away", () -> discard(offer))
                        .withChoice("keep", "Keep it", () -> ask(offer)));
    }

    private void discard(Offer offer) {
        background.runQuietly(
                "Throwing away what was kept",
                _ -> {
                    offer.recovered().discard();
                    return offer;
                },
                _ -> {},
                problem);
    }
}
