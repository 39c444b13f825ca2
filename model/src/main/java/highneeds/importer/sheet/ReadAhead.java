package highneeds.importer.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;

/**
 * Reads the rows of a long sheet on a thread of its own, while those before are made sense of: with
 * two processors it takes as long as the slower of both, not as both together. A short sheet is
 * read as it is.
 */
public final class ReadAhead implements SheetRows {

    private static final int BATCH = 256;

    /** Batches that wait to be taken, so that the memory holds few rows more. */
    private static final int WAITING = 8;

    /**
     * Rows in their order.
     *
     * @param fault what ended the reading, null if nothing did
     * @param last true if no row comes after these
     */
    private record Batch(List<SheetRow> rows, Throwable fault, boolean last) {}

    private final SheetRows source;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(WAITING);
    private final Batch stopped =
            new Batch(List.of(), new CancellationException("The work was cancelled"), true);

    /** Made while there is memory to make it in. */
    private final Batch full = new Batch(List.of(), new OutOfMemoryError("reading ahead"), true);

    private Iterator<SheetRow> rows;
    private Batch now;
    private Thread reader;

    /**
     * @param source rows to read; closed with this
     */
    public ReadAhead(SheetRows source) {
        this.source = source;
    }

    @Override
    public SheetRow next() throws UnreadableFile {
        while (now == null || !rows.hasNext()) {
            if (now != null && now.last) {
                return ended();
            }
            now = now == null ? read() : take();
            rows = now.rows.iterator();
        }
        return rows.next();
    }

    private SheetRow ended() throws UnreadableFile {
        switch (now.fault) {
            case null -> {
                return null;
            }
            case UnreadableFile unreadable -> throw unreadable;
            case RuntimeException fault -> throw fault;
            default -> throw Faults.of(now.fault);
        }
    }

    private Batch read() {
        List<SheetRow> batch = new ArrayList<>(BATCH);
        try {
            while (batch.size() < BATCH) {
                SheetRow row = source.next();
                if (row == null) {
                    return new Batch(batch, null, true);
                }
                batch.add(row);
            }
            return new Batch(batch, null, false);
        } catch (UnreadableFile | RuntimeException | Error e) {
            return new Batch(batch, e, true);
        }
    }

    private Batch take() {
        if (reader == null) {
            reader = Thread.ofPlatform().daemon().name("reading rows").start(this::readToTheEnd);
        }
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The work was cancelled");
        }
    }

    private void readToTheEnd() {
        Batch end = stopped;
        boolean told = false;
        try {
            Batch batch;
            do {
                // The interruption stays, so that nothing waits for room when nobody takes any
                // more.
                batch = Thread.currentThread().isInterrupted() ? stopped : read();
                ready.put(batch);
            } while (!batch.last);
            told = true;
        } catch (InterruptedException e) {
            // Whoever waits for more rows is told below that none will come.
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

    @Override
    public void close() {
        if (reader != null) {
            reader.interrupt();
            boolean interrupted = false;
            while (reader.isAlive()) {
                try {
                    reader.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        source.close();
    }
}
