package highneeds.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a file all or not at all: to a new file beside it, forced to disk, read back, then moved
 * over the old one. The old file is never written in place.
 */
public final class AtomicFile {

    private static final int TRIES = 5;
    private static final long FIRST_WAIT_MILLIS = 20;

    private AtomicFile() {}

    /**
     * Replaces the contents of a file.
     *
     * @throws ProjectProblem if that failed; the old file is as it was and no half-written file is
     *     left
     */
    public static void write(Path file, byte[] bytes) throws ProjectProblem {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = Files.createTempFile(folder, ".saving-", ".tmp");
            writeAndForce(beside, bytes);
            if (!Arrays.equals(Files.readAllBytes(beside), bytes)) {
                throw new IOException("what was written does not read back the same");
            }
            moveOver(beside, file);
        } catch (IOException e) {
            discard(beside);
            throw new ProjectProblem(
                    file,
                    "it could not be saved ("
                            + e.getClass().getSimpleName()
                            + "); the file there before is unchanged",
                    "Check that there is room and that you may write there, or save under another"
                            + " name.",
                    e);
        }
    }

    private static void writeAndForce(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /**
     * Tries a few times: on Windows a virus scanner or a sync client may hold the file for a
     * moment.
     */
    private static void moveOver(Path from, Path to) throws IOException {
        long wait = FIRST_WAIT_MILLIS;
        for (int tried = 1; ; tried++) {
            try {
                Files.move(
                        from,
                        to,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                throw e;
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw e;
                }
                pause(wait);
                wait *= 2;
            }
        }
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("saving was interrupted", e);
        }
    }

    private static void discard(Path beside) {
        if (beside == null) {
            return;
        }
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The first failure is the one to report; a stray temporary file is harmless.
            beside.toFile().deleteOnExit();
        }
    }
}
