package highneeds.app.safe;

import highneeds.app.Background;
import highneeds.app.Workspace;

import java.util.List;

/** Asks, in the window, before work that is not saved is left behind. */
public final class Leaving {

    static final String QUESTION = "leaving";

    private static final Runnable NOTHING = () -> {};

    private final Workspace workspace;
    private final Background background;
    private final Questions questions;
    private Runnable save = NOTHING;
    private Runnable whenSaved = NOTHING;

    public Leaving(Workspace workspace, Background background, Questions questions) {
        this.workspace = workspace;
        this.background = background;
        this.questions = questions;
        // Whoever has something else to decide has not left.
        questions
                .shownProperty()
                .subscribe(
                        shown -> {
                            if (shown != null) {
                                whenSaved = NOTHING;
                            }
                        });
    }

    /**
     * @param saving saves the project; asks for a name if it has none
     */
    public void saveWith(Runnable saving) {
        save = saving;
    }

    /** Goes on at once if nothing would be lost, else when the person says so. */
    public void leave(Runnable then) {
        leave(then, NOTHING);
    }

    /**
     * Goes on at once if nothing would be lost, else when the person says so.
     *
     * @param stay done if the person stays
     */
    public void leave(Runnable then, Runnable stay) {
        if (!workspace.worthSaving()) {
            then.run();
            return;
        }
        questions.ask(
                Question.of(
                                QUESTION,
                                "“"
                                        + workspace.nameProperty().get()
                                        + "” has changes that are not saved.",
                                List.of())
                        .withChoice("save-and-go", "Save and go on", () -> saveAnd(then))
                        .withChoice("go", "Go on without saving", then)
                        .withChoice("stay", "Stay here", stay));
    }

    private void saveAnd(Runnable then) {
        whenSaved = then;
        save.run();
        if (!background.busyProperty().get()) {
            // Saved already, or the person thought better of naming a file.
            whenSaved = NOTHING;
        }
    }

    /** All of a save is done; goes on where the person wanted to after it. */
    public void saved() {
        if (!workspace.worthSaving()) {
            Runnable then = whenSaved;
            whenSaved = NOTHING;
            then.run();
        }
    }
}
