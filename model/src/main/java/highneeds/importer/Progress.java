package highneeds.importer;

import java.util.concurrent.CancellationException;

/**
 * Hears how far an import is. To cancel, throw a {@link CancellationException} from the call or
 * interrupt the thread: nothing is left behind, since an import changes nothing outside the value
 * it returns.
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = (fraction, doing) -> {};

    /**
     * Called often while reading, on the reading thread.
     *
     * @param fraction 0 to 1
     * @param doing what is being done, for people
     */
    void at(double fraction, String doing);

    /** A part of this progress, from one fraction to another. */
    default Progress between(double from, double to) {
        return (fraction, doing) -> at(from + fraction * (to - from), doing);
    }

    /**
     * Stops if the thread was interrupted.
     *
     * @throws CancellationException if it was
     */
    static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The import was cancelled");
        }
    }
}
