package highneeds.project.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Tries again for about a second: a virus scanner, a sync client or another window may hold a file
 * for a moment. Waits 20, 40, 80 ... milliseconds.
 */
final class Patience {

    private static final int TRIES = 7;
    private static final long FIRST_WAIT_MILLIS = 20;

    private Patience() {}

    /** Something that may fail for the moment. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException;
    }

    static <T> T with(Attempt<T> attempt) throws IOException {
        long wait = FIRST_WAIT_MILLIS;
        for (int tried = 1; ; tried++) {
            try {
                return attempt.make();
            } catch (NoSuchFileException
                    | NotDirectoryException
                    | FileAlreadyExistsException
                    | AtomicMoveNotSupportedException e) {
                throw e;
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
            pause(wait);
            wait *= 2;
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for a file was interrupted", e);
        }
    }
}
