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
class Steps<T> {

    private final Deque<Step<T>> before = new ArrayDeque<>();
    private final Deque<Step<T>> after = new ArrayDeque<>();
    private T now;

    /** A change and the value on its other side. */
    record Step<T>(String name, T value) {}

    /** Starts again from a value that cannot be undone. */
    void start(T value) {
        before.clear();
        after.clear();
        now = value;
    }

    /** Starts again from a value with the steps to and from it, the nearest first. */
    void start(T value, List<Step<T>> undo, List<Step<T>> redo) {
        start(value);
        before.addAll(undo);
        after.addAll(redo);
    }

    /** Steps that can be undone, the latest first. */
    List<Step<T>> before() {
        return List.copyOf(before);
    }

    /** Steps that can be done again, the next first. */
    List<Step<T>> after() {
        return List.copyOf(after);
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
