package highneeds.app;

import highneeds.domain.Progress;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs work off the screen's thread, one piece of it shown with its progress and open to
 * cancelling. All properties change on the screen's thread.
 */
public final class Background {

    private final Executor work;
    private final Executor screen;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction");
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper(this, "doing", "");
    private Job shown;

    /**
     * @param work runs the work, away from the screen
     * @param screen runs what touches properties, in order
     */
    public Background(Executor work, Executor screen) {
        this.work = work;
        this.screen = screen;
    }

    /**
     * Work that may take long.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** A piece of work under way. */
    public static final class Job {
        private volatile boolean cancelled;

        /** Ends the work at its next step; what it would have made is dropped. */
        public void cancel() {
            cancelled = true;
        }

        public boolean cancelled() {
            return cancelled;
        }
    }

    /** Runs work that a person asked for and waits for: shown in the status bar. */
    public <T> Job run(
            String doing, Work<T> task, Consumer<T> whenDone, Consumer<Problem> whenFailed) {
        Job job = new Job();
        shown = job;
        this.doing.set(doing);
        fraction.set(-1);
        busy.set(true);
        start(
                job,
                doing,
                task,
                (share, now) -> {
                    if (shown == job) {
                        fraction.set(share);
                        this.doing.set(now.isBlank() ? doing : now);
                    }
                },
                whenDone,
                whenFailed);
        return job;
    }

    /** Runs work that follows from a change and that nobody waits for. */
    public <T> Job runQuietly(
            String doing, Work<T> task, Consumer<T> whenDone, Consumer<Problem> whenFailed) {
        Job job = new Job();
        start(job, doing, task, (_, _) -> {}, whenDone, whenFailed);
        return job;
    }

    private <T> void start(
            Job job,
            String doing,
            Work<T> task,
            Progress shownProgress,
            Consumer<T> whenDone,
            Consumer<Problem> whenFailed) {
        Progress progress =
                (share, now) -> {
                    if (job.cancelled()) {
                        throw new CancellationException();
                    }
                    screen.execute(() -> shownProgress.at(share, now));
                };
        work.execute(
                () -> {
                    try {
                        if (job.cancelled()) {
                            throw new CancellationException();
                        }
                        T made = task.run(progress);
                        screen.execute(() -> finish(job, () -> whenDone.accept(made)));
                    } catch (CancellationException e) {
                        screen.execute(() -> finish(job, () -> {}));
                    } catch (Throwable e) {
                        Problem problem = Problem.of(doing, e);
                        screen.execute(() -> finish(job, () -> whenFailed.accept(problem)));
                    }
                });
    }

    private void finish(Job job, Runnable then) {
        if (shown == job) {
            shown = null;
            busy.set(false);
            doing.set("");
        }
        if (!job.cancelled()) {
            then.run();
        }
    }

    /** Cancels the work shown. */
    public void cancel() {
        if (shown != null) {
            shown.cancel();
            doing.set("Cancelling");
        }
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much of the work shown is done, 0 to 1; -1 while that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }
}
