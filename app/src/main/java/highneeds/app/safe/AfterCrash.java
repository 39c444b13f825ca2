package highneeds.app.safe;

import highneeds.app.Format;
import highneeds.app.OpenWork;
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
import java.util.Optional;
import java.util.function.Consumer;

/** Offers what a window that ended badly left in its journal. */
public final class AfterCrash {

    private final OpenWork work;
    private final Questions questions;
    private final Safekeeping keeping;
    private final Leaving leaving;
    private final Consumer<OpenFile> open;

    /**
     * @param leaving asks before something else takes the place of what is open
     * @param open opens what was recovered
     */
    public AfterCrash(
            OpenWork work,
            Questions questions,
            Safekeeping keeping,
            Leaving leaving,
            Consumer<OpenFile> open) {
        this.work = work;
        this.questions = questions;
        this.keeping = keeping;
        this.leaving = leaving;
        this.open = open;
    }

    /**
     * What is offered.
     *
     * @param unlocked what was kept, once a password that was wanted has opened it
     */
    private record Offer(Recovered recovered, Optional<OpenFile> unlocked, List<String> lines) {

        static Offer of(Recovered recovered, Optional<OpenFile> unlocked) {
            return new Offer(recovered, unlocked, AfterCrash.lines(recovered, unlocked));
        }

        boolean wantsPassword() {
            return recovered.locked() && unlocked.isEmpty();
        }

        OpenFile kept() throws IOException {
            return AfterCrash.kept(recovered, unlocked);
        }
    }

    /** Looks for what was left behind and asks what to do with each. */
    public void offer() {
        work.quietly(
                "Looking for work that was not saved",
                _ -> {
                    List<Offer> offers = new ArrayList<>();
                    for (Recovered each : keeping.leftBehind()) {
                        offers.add(Offer.of(each, Optional.empty()));
                    }
                    return offers;
                },
                offers -> offers.forEach(this::ask));
    }

    private static List<String> lines(Recovered recovered, Optional<OpenFile> unlocked) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Kept until " + Format.moment(recovered.written()) + " by this computer's clock.");
        String file = recovered.about().file();
        lines.add(file.isEmpty() ? "It was never saved to a file." : "It belongs to " + file + ".");
        if (recovered.locked() && unlocked.isEmpty()) {
            lines.add(
                    "It is locked with a password: type it to see what was kept before you"
                            + " decide.");
        } else if (!file.isEmpty()) {
            lines.addAll(differences(recovered, unlocked, Path.of(file)));
        }
        return lines;
    }

    private static List<String> differences(
            Recovered recovered, Optional<OpenFile> unlocked, Path file) {
        if (!Files.exists(file)) {
            return List.of("That file is not there now.");
        }
        try {
            OpenFile kept = kept(recovered, unlocked);
            List<String> differences =
                    ProjectDifferences.between(
                            kept.version(file).project(), kept.document().project());
            List<String> lines = new ArrayList<>();
            lines.add(
                    differences.isEmpty()
                            ? "It is the same as the file."
                            : "From the file to what was kept:");
            lines.addAll(Filing.few(differences));
            return lines;
        } catch (ProjectProblem | IOException e) {
            return List.of("That file cannot be read, so the two cannot be compared.");
        }
    }

    private static OpenFile kept(Recovered recovered, Optional<OpenFile> unlocked)
            throws IOException {
        return unlocked.isPresent() ? unlocked.get() : recovered.open(null);
    }

    private void ask(Offer offer) {
        Recovered recovered = offer.recovered();
        Question question =
                Question.of(
                        "recovered-" + recovered.about().name() + recovered.written(),
                        "High Needs ended before “" + recovered.about().name() + "” was saved.",
                        offer.lines());
        question =
                offer.wantsPassword()
                        ? question.withSecrets("Password")
                                .withAnswer(
                                        "unlock",
                                        "Show what was kept",
                                        answer -> unlock(offer, answer.secrets().getFirst()))
                        : question.withChoice(
                                "recover",
                                "Open what was kept",
                                () -> leaving.leave(() -> recover(offer), () -> ask(offer)));
        questions.ask(
                question.withChoice("discard", "Throw it away", () -> confirm(offer))
                        .withChoice("later", "Ask me next time", () -> {}));
    }

    private void unlock(Offer offer, String password) {
        work.run(
                "Reading what was kept",
                _ -> Offer.of(offer.recovered(), Optional.of(unlocked(offer, password))),
                this::ask,
                () -> ask(offer));
    }

    private static OpenFile unlocked(Offer offer, String password) throws IOException {
        try {
            return offer.recovered().open(password.toCharArray());
        } catch (UnreadableArchive e) {
            throw new IOException("The password is not the right one; capitals count.", e);
        }
    }

    private void recover(Offer offer) {
        work.run(
                "Opening what was kept",
                _ -> opened(offer),
                file -> {
                    open.accept(file);
                    keeping.inHand(offer.recovered());
                },
                () -> ask(offer));
    }

    private OpenFile opened(Offer offer) throws IOException {
        OpenFile file = offer.kept();
        if (file.file() != null && Files.isDirectory(file.file().toAbsolutePath().getParent())) {
            keeping.enter(file.file());
        }
        return file;
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
        work.quietly(
                "Throwing away what was kept",
                _ -> {
                    offer.recovered().discard();
                    return offer;
                },
                _ -> {});
    }
}
