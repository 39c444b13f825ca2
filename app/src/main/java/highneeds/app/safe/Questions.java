package highneeds.app.safe;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;

/** The questions that wait for an answer, one of them shown. */
public final class Questions {

    private final List<Question> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Question> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");

    /** Asks; a question of the same name that was asked before is taken back. */
    public void ask(Question question) {
        waiting.removeIf(each -> each.id().equals(question.id()));
        waiting.addFirst(question);
        show();
    }

    /** Takes a question back that has answered itself. */
    public void takeBack(String id) {
        waiting.removeIf(each -> each.id().equals(id));
        show();
    }

    public void answer(Question.Choice choice, Question.Answer answer) {
        waiting.remove(shown.get());
        show();
        choice.then().accept(answer);
    }

    private void show() {
        shown.set(waiting.isEmpty() ? null : waiting.getFirst());
    }

    /** The question to answer now; null if there is none. */
    public ReadOnlyObjectProperty<Question> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
