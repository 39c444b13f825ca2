package highneeds.importer.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

/**
 * Gets one thing after the other on a thread of its own, while those before are used: with two
 * processors it takes as long as the slower of both, not as both together. What is short is got as
 * it is asked for.
 */
final class Ahead<T> implements AutoCloseable {

    /** Batches that wait to be taken, so that the memory holds few things more. */
    static final int WAITING = 8;

    /** Where things come from. */
    interface Source<T> {

        /** The next thing, null after the last. */
        T next() throws Exception;
    }

    /**
     * Things in their order.
     *
     * @param fault what ended them, null if nothing did
     * @param last true if nothing comes after these
     */
    private record Batch<T>(List<T> things, Throwable fault, boolean last) {}

    private final Source<T> source;
    private final int size;
    private final String doing;
    private final BlockingQueue<Batch<T>> ready = new ArrayBlockingQueue<>(WAITING);
    private final Batch<T> stopped =
            new Batch<>(List.of(), new CancellationException("The work was cancelled"), true);

    /** Made while there is memory to make it in. */
    private final Batch<T> full =
            new Batch<>(List.of(), new OutOfMemoryError("reading ahead"), true);

    private Iterator<T> things;
    private Batch<T> now;
    private Thread worker;

    /**
     * @param size things that are handed over together
     * @param doing name of the thread
     */
    Ahead(Source<T> source, int size, String doing) {
        this.source = source;
        this.size = size;
        this.doing = doing;
    }

    /**
     * The next thing, null after the last.
     *
     * @throws UnreadableFile if the source ended in a fault that is not a runtime exception
     */
    T next() throws UnreadableFile {
        while (now == null || !things.hasNext()) {
            if (now != null && now.last) {
                return ended();
            }
            now = now == null ? batch() : take();
            things = now.things.iterator();
        }
        return things.next();
    }

    private T ended() throws UnreadableFile {
        switch (now.fault) {
            case null -> {
                return null;
            }
            case UnreadableFile unreadable -> throw unreadable;
            case RuntimeException fault -> throw fault;
            default -> throw Faults.of(now.fault);
        }
    }

    private Batch<T> batch() {
        List<T> batch = new ArrayList<>(size);
        try {
            while (batch.size() < size) {
                T thing = source.next();
                if (thing == null) {
                    return new Batch<>(batch, null, true);
                }
                batch.add(thing);
            }
            return new Batch<>(batch, null, false);
        } catch (Exception | Error e) {
            return new Batch<>(batch, e, true);
        }
    }

    private Batch<T> take() {
        if (worker == null) {
            worker = Thread.ofPlatform().daemon().name(doing).start(this::toTheEnd);
        }
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was cancelled");
        }
    }

    private void toTheEnd() {
        Batch<T> end = stopped;
        boolean told = false;
        try {
            Batch<T> batch;
            do {
                // The interruption stays, so that nothing waits for room when nobody takes any
                // more.
                batch = Thread.currentThread().isInterrupted() ? stopped : batch();
                ready.put(batch);
            } while (!batch.last);
            told = true;
        } catch (InterruptedException e) {
            // Whoever waits for more is told below that nothing will come.
            Thread.currentThread().interrupt();
        } catch (OutOfMemoryError e) {
            end = full;
        } finally {
            if (!told) {
                ready.clear();
                ready.offer(end);
            }
        }
    }

    /** Ends the thread and waits until it has ended. */
    @Override
    public void close() {
        if (worker == null) {
            return;
        }
        worker.interrupt();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
