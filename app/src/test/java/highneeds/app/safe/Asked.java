package highneeds.app.safe;

import highneeds.app.Fixture;
import highneeds.app.safe.Question.Answer;

import java.util.List;

/** The question a window without a screen shows, and answers to it. */
final class Asked {

    private Asked() {}

    /** The question to answer now; null if there is none. */
    static Question asked(Fixture window) {
        return window.projects.questions().shownProperty().get();
    }

    static void answer(Fixture window, String choice, String... secrets) {
        Question.Choice chosen =
                asked(window).choices().stream()
                        .filter(each -> each.id().equals(choice))
                        .findFirst()
                        .orElseThrow();
        window.projects.questions().answer(chosen, new Answer(0, List.of(secrets)));
    }
}
