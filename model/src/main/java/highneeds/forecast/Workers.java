package highneeds.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Shares numbered pieces of work out among threads. What a piece does must not depend on which
 * thread does it or when.
 */
final class Workers {

    private final int threads;

    Workers(int threads) {
        this.threads = threads;
    }

    /** As many threads as there are processors. */
    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Does the pieces 0 to {@code pieces} − 1.
     *
     * @param worker makes what one thread works with
     * @throws CancellationException if a piece threw it to end the work
     */
    void run(int pieces, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Callable<Void> work =
                () -> {
                    try {
                        IntConsumer piece = worker.get();
                        for (int at = next.getAndIncrement();
                                at < pieces && !stopped.get();
                                at = next.getAndIncrement()) {
                            piece.accept(at);
                        }
                        return null;
                    } catch (RuntimeException | Error e) {
                        stopped.set(true);
                        throw e;
                    }
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::daemon)) {
            List<Future<Void>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(work));
            }
            await(futures, stopped);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "forecast");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(List<Future<Void>> futures, AtomicBoolean stopped) {
        for (Future<Void> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                stopped.set(true);
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("The forecast could not be made", e.getCause());
            } catch (InterruptedException e) {
                stopped.set(true);
                Thread.currentThread().interrupt();
                throw new CancellationException("The forecast was interrupted");
            }
        }
    }
}
