package highneeds.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Values gone through, with the name of each change, to go back and forth between. Values are
 * immutable, so going back is keeping the old one.
 *
 * @param <T> kind of value
 */
final class Steps<T> {

    private final Deque<Step<T>> before = new ArrayDeque<>();
    private final Deque<Step<T>> after = new ArrayDeque<>();
    private T now;

    private record Step<T>(String name, T value) {}

    /** Starts again from a value that cannot be undone. */
    void start(T value) {
        before.clear();
        after.clear();
        now = value;
    }

    void change(String name, T value) {
        before.push(new Step<>(name, now));
        after.clear();
        now = value;
    }

    T now() {
        return now;
    }

    T undo() {
        Step<T> last = before.pop();
        after.push(new Step<>(last.name(), now));
        now = last.value();
        return now;
    }

    T redo() {
        Step<T> next = after.pop();
        before.push(new Step<>(next.name(), now));
        now = next.value();
        return now;
    }

    /** Names of the changes that can be undone, the latest first. */
    List<String> undoable() {
        return before.stream().map(Step::name).toList();
    }

    /** Names of the changes that can be done again, the next first. */
    List<String> redoable() {
        return after.stream().map(Step::name).toList();
    }
}
