package highneeds.domain;

import java.util.concurrent.CancellationException;

/** Hears how far a long piece of work has come, and may end it. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing and never cancels. */
    Progress NONE = (fraction, doing) -> {};

    /**
     * Called from time to time by the work, from any of its threads.
     *
     * @param fraction how much is done, 0 to 1
     * @param doing what is being done, for people
     * @throws CancellationException if the work should stop and leave nothing behind
     */
    void at(double fraction, String doing);

    /** Progress of a part of the work that goes from one fraction of the whole to another. */
    default Progress between(double from, double to) {
        return (fraction, doing) -> at(from + (to - from) * fraction, doing);
    }

    /**
     * Stops work between two calls, where a person's cancelling interrupts its thread.
     *
     * @throws CancellationException if the thread was interrupted
     */
    static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The work was cancelled");
        }
    }
}
