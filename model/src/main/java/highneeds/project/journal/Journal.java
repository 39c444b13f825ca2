package highneeds.project.journal;

import highneeds.project.store.Archive;
import highneeds.project.store.Hash;
import highneeds.project.store.Lock;
import highneeds.project.store.OwnFolder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * States of one open project, appended to a file on the local disk and forced there. Parts that
 * states share are written once; when the file has grown to several times what it must hold, it is
 * begun again. While this object is open it holds a lock that ends with the process, so that
 * another window knows which journals were left behind.
 */
public final class Journal implements AutoCloseable {

    static final String ENDING = ".journal";
    static final String LOCK = ".in-use";

    /** The file is begun again when it is larger than this and than four times its first state. */
    private static final long ROOM = 32L * 1024 * 1024;

    private static final int GROWTH = 4;

    private final Path folder;
    private final String id = UUID.randomUUID().toString();
    private final FileChannel lockFile;
    private final FileLock inUse;
    private final Map<String, String> written = new HashMap<>();
    private int generation;
    private int oldest = 1;
    private Lock under;
    private FileChannel channel;
    private long first;

    private Journal(Path folder) throws IOException {
        this.folder = folder;
        OwnFolder.make(folder);
        lockFile =
                FileChannel.open(
                        folder.resolve(id + LOCK),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        inUse = lockFile.lock();
    }

    /** A journal in a folder of the person's own, on the local disk. Nothing is in it yet. */
    public static Journal in(Path folder) throws IOException {
        return new Journal(folder);
    }

    /**
     * Appends a state; it is on the disk when this returns. When the password has come, changed or
     * gone, and after a write that failed, the file is begun again, so that what is under another
     * lock or torn is never mixed with it; what was kept before stays until that is done.
     *
     * @param lock password of the project; null if it has none
     */
    public synchronized void write(About about, Archive archive, Lock lock) throws IOException {
        try {
            if (channel == null
                    || lock != under
                    || channel.size() > Math.max(ROOM, GROWTH * first)) {
                begin(lock);
            }
            append(about, archive, lock);
        } catch (IOException e) {
            end();
            throw e;
        }
        deleteBefore(generation);
    }

    /** The next state begins the file again: what was kept before goes once that is on the disk. */
    public synchronized void beginAgain() throws IOException {
        end();
    }

    private void begin(Lock lock) throws IOException {
        end();
        generation++;
        under = lock;
        written.clear();
        first = 0;
        channel =
                FileChannel.open(
                        file(generation), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(0);
    }

    private void end() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private void deleteBefore(int end) throws IOException {
        for (; oldest < end; oldest++) {
            Files.deleteIfExists(file(oldest));
        }
    }

    private void append(About about, Archive archive, Lock lock) throws IOException {
        Archive kept = lock == null ? archive : lock.eachClosed(archive);
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> part : kept.parts().entrySet()) {
            String name = part.getKey();
            String plain = Hash.sha256(archive.parts().get(name));
            String before = written.get(name + plain);
            if (before == null) {
                before = Hash.sha256(part.getValue());
                put(new Entry(name, part.getValue()));
                written.put(name + plain, before);
            }
            hashes.put(name, before);
        }
        put(new Entry(Entry.STATE, new State(about, kept.manifest(), hashes).bytes()));
        channel.force(true);
        first = first == 0 ? channel.size() : first;
    }

    private void put(Entry entry) throws IOException {
        ByteBuffer frame = Frames.frame(entry.packed());
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /** All of it was saved elsewhere: nothing is left to recover. */
    public synchronized void clear() throws IOException {
        end();
        deleteBefore(generation + 1);
    }

    private Path file(int number) {
        return folder.resolve(id + "-" + number + ENDING);
    }

    /** Ends it in good order, with nothing left behind. */
    @Override
    public synchronized void close() throws IOException {
        clear();
        inUse.release();
        lockFile.close();
        Files.deleteIfExists(folder.resolve(id + LOCK));
    }
}
