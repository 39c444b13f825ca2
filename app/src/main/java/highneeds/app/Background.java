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
    public final class Job {
        private final boolean whole;
        private boolean cancelled;
        private Thread worker;

        private Job(boolean whole) {
            this.whole = whole;
        }

        /**
         * Ends the work where it stands, even while it waits or reads; what it would have made is
         * dropped and the next work may begin at once.
         */
        public void cancel() {
            if (whole) {
                return;
            }
            synchronized (this) {
                cancelled = true;
                if (worker != null) {
                    worker.interrupt();
                }
            }
            release(this);
        }

        public synchronized boolean cancelled() {
            return cancelled;
        }

        private synchronized boolean begun() {
            worker = cancelled ? null : Thread.currentThread();
            return !cancelled;
        }

        /** Gives the thread back as it was, so that no later work on it is taken for cancelled. */
        private synchronized void ended() {
            worker = null;
            Thread.interrupted();
        }
    }

    /** Runs work that a person asked for and waits for: shown in the status bar. */
    public <T> Job run(
            String doing, Work<T> task, Consumer<T> whenDone, Consumer<Problem> whenFailed) {
        return show(new Job(false), doing, task, whenDone, whenFailed);
    }

    /** Runs work that must not stop half-way, such as saving: it cannot be cancelled. */
    public <T> Job runWhole(
            String doing, Work<T> task, Consumer<T> whenDone, Consumer<Problem> whenFailed) {
        return show(new Job(true), doing, task, whenDone, whenFailed);
    }

    private <T> Job show(
            Job job,
            String doing,
            Work<T> task,
            Consumer<T> whenDone,
            Consumer<Problem> whenFailed) {
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
        Job job = new Job(false);
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
                    Runnable then = outcome(job, doing, task, progress, whenDone, whenFailed);
                    screen.execute(() -> finish(job, then));
                });
    }

    private static <T> Runnable outcome(
            Job job,
            String doing,
            Work<T> task,
            Progress progress,
            Consumer<T> whenDone,
            Consumer<Problem> whenFailed) {
        if (!job.begun()) {
            return () -> {};
        }
        try {
            T made = task.run(progress);
            return () -> whenDone.accept(made);
        } catch (CancellationException e) {
            return () -> {};
        } catch (Throwable e) {
            Problem problem = job.cancelled() ? null : Problem.of(doing, e);
            return () -> whenFailed.accept(problem);
        } finally {
            job.ended();
        }
    }

    private void finish(Job job, Runnable then) {
        release(job);
        if (!job.cancelled()) {
            then.run();
        }
    }

    private void release(Job job) {
        if (shown == job) {
            shown = null;
            busy.set(false);
            doing.set("");
        }
    }

    /** Cancels the work shown. */
    public void cancel() {
        if (shown != null) {
            shown.cancel();
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
