package highneeds.app;

import highneeds.project.Project;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The open project, and how work on it is done: away from the screen, with what went wrong told in
 * one place.
 *
 * @param problem hears what went wrong
 */
public record OpenWork(Workspace workspace, Background background, Consumer<Problem> problem) {

    /** The project that is open, if one is. */
    public Optional<Project> project() {
        return Optional.ofNullable(workspace.project());
    }

    /** Runs work that a person asked for and waits for. */
    public <T> Background.Job run(String doing, Background.Work<T> task, Consumer<T> whenDone) {
        return background.run(doing, task, whenDone, problem);
    }

    /**
     * The same.
     *
     * @param forget undoes what was taken for known, before the problem is told
     */
    public <T> Background.Job run(
            String doing, Background.Work<T> task, Consumer<T> whenDone, Runnable forget) {
        return background.run(doing, task, whenDone, failure -> failed(forget, failure));
    }

    /** Runs work that must not stop half-way. */
    public <T> Background.Job whole(String doing, Background.Work<T> task, Consumer<T> whenDone) {
        return background.runWhole(doing, task, whenDone, problem);
    }

    /** Runs work that follows from a change and that nobody waits for. */
    public <T> Background.Job quietly(String doing, Background.Work<T> task, Consumer<T> whenDone) {
        return background.runQuietly(doing, task, whenDone, problem);
    }

    /**
     * The same.
     *
     * @param forget undoes what was taken for known, before the problem is told
     */
    public <T> Background.Job quietly(
            String doing, Background.Work<T> task, Consumer<T> whenDone, Runnable forget) {
        return background.runQuietly(doing, task, whenDone, failure -> failed(forget, failure));
    }

    private void failed(Runnable forget, Problem failure) {
        forget.run();
        problem.accept(failure);
    }
}
