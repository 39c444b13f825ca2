package highneeds.app.safe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something only the person can decide. It stands in the window, not in its way, until it is
 * answered.
 *
 * @param id name of the question; a new one of the same name takes its place
 * @param title what happened, in one sentence
 * @param lines what helps to decide
 * @param items things to choose one of; empty if there is nothing to choose
 * @param secrets names of the passwords to type; empty if none
 * @param text a long text to read; empty if there is none
 * @param choices the answers; the first is the one proposed, the last changes nothing
 */
public record Question(
        String id,
        String title,
        List<String> lines,
        List<Item> items,
        List<String> secrets,
        String text,
        List<Choice> choices) {

    /**
     * One of several things.
     *
     * @param label its name
     * @param lines what it is about, shown when it is selected
     */
    public record Item(String label, List<String> lines) {}

    /**
     * An answer.
     *
     * @param id name of its button
     * @param label words on it
     * @param then done when it is chosen
     */
    public record Choice(String id, String label, Consumer<Answer> then) {}

    /**
     * What was typed and selected.
     *
     * @param item position of the selected item; -1 if none is
     * @param secrets passwords in the order they were asked for
     */
    public record Answer(int item, List<String> secrets) {}

    public Question {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
        secrets = List.copyOf(secrets);
        choices = List.copyOf(choices);
    }

    public static Question of(String id, String title, List<String> lines) {
        return new Question(id, title, lines, List.of(), List.of(), "", List.of());
    }

    public Question withItems(List<Item> all) {
        return new Question(id, title, lines, all, secrets, text, choices);
    }

    public Question withSecrets(String... names) {
        return new Question(id, title, lines, items, List.of(names), text, choices);
    }

    public Question withText(String words) {
        return new Question(id, title, lines, items, secrets, words, choices);
    }

    public Question withChoice(String choice, String label, Runnable then) {
        return withAnswer(choice, label, _ -> then.run());
    }

    public Question withAnswer(String choice, String label, Consumer<Answer> then) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(new Choice(choice, label, then));
        return new Question(id, title, lines, items, secrets, text, all);
    }
}
