package highneeds.importer.sheet;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Opens what a library opens in one go, deaf to cancelling, on a thread of its own: whoever cancels
 * goes on at once, and what comes of it later is closed unseen.
 */
final class Apart {

    private Apart() {}

    /**
     * Opens and waits for it.
     *
     * @throws UnreadableFile if it cannot be opened
     * @throws CancellationException if the waiting thread is interrupted
     */
    static <T extends AutoCloseable> T open(Callable<T> library) throws UnreadableFile {
        CompletableFuture<T> opened = new CompletableFuture<>();
        Thread opener =
                Thread.ofPlatform()
                        .daemon()
                        .name("opening a file")
                        .start(() -> open(library, opened));
        try {
            return opened.get();
        } catch (ExecutionException e) {
            throw Faults.of(e.getCause());
        } catch (InterruptedException e) {
            opener.interrupt();
            opened.thenAccept(Apart::close);
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was cancelled");
        }
    }

    private static <T> void open(Callable<T> library, CompletableFuture<T> opened) {
        try {
            opened.complete(library.call());
        } catch (Throwable e) {
            // Whatever it is, it is the one who waits that must hear of it.
            opened.completeExceptionally(e);
        }
    }

    private static void close(AutoCloseable unseen) {
        try {
            unseen.close();
        } catch (Exception e) {
            // Nobody has seen it, so nothing of it is lost.
            org.slf4j.LoggerFactory.getLogger(Apart.class).debug("A file did not close");
        }
    }
}
