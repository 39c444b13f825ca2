package highneeds.project.store;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Replaces a file all or not at all: the new contents go to a file beside it, are forced to disk
 * and read back, and then take its name in one step. The old file is never written in place.
 */
public final class Replacement {

    private static final String BESIDE = ".saving-";

    private Replacement() {}

    /** Looked at when all is ready: the last moment to leave the old file as it is. */
    @FunctionalInterface
    public interface LastLook {
        boolean goOn() throws IOException;
    }

    /**
     * Replaces the contents of a file, whatever they are.
     *
     * @throws IOException if that failed; the old file is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, () -> true);
    }

    /**
     * Replaces the contents of a file.
     *
     * @return false if the last look said not to
     * @throws IOException if that failed; the old file is as it was
     */
    public static boolean write(Path file, byte[] bytes, LastLook last) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = folder.resolve(prefix(file) + UUID.randomUUID());
        try {
            writeAndForce(beside, bytes);
            if (!Arrays.equals(Files.readAllBytes(beside), bytes)) {
                throw new IOException("what was written does not read back the same");
            }
            if (!last.goOn()) {
                discard(beside);
                return false;
            }
            keepPermissions(file, beside);
            Patience.with(
                    () ->
                            Files.move(
                                    beside,
                                    file,
                                    StandardCopyOption.ATOMIC_MOVE,
                                    StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            discard(beside);
            throw e;
        }
        forceFolder(folder);
        return true;
    }

    /** Short whatever the name of the file, for names have a longest length. */
    private static String prefix(Path file) {
        String name = file.getFileName().toString();
        return BESIDE + Hash.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8) + "-";
    }

    /**
     * Takes away what replacements that were cut short left beside a file. Not to be done while
     * another may be under way.
     */
    public static void sweep(Path file) throws IOException {
        String prefix = prefix(file);
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : files.toList()) {
                if (each.getFileName().toString().startsWith(prefix)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    private static void writeAndForce(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Who may read the old file may read the new one: colleagues share it. */
    private static void keepPermissions(Path old, Path now) {
        try {
            Files.setPosixFilePermissions(now, Files.getPosixFilePermissions(old));
        } catch (IOException | UnsupportedOperationException e) {
            // There is no old file, or the folder decides, as on Windows.
            LoggerFactory.getLogger(Replacement.class).debug("Permissions are the folder's");
        }
    }

    /** So that the new name outlives a power cut. Not every system can force a folder. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            LoggerFactory.getLogger(Replacement.class).debug("The folder cannot be forced");
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // The first failure is the one to report; what stays behind is never read again.
            LoggerFactory.getLogger(Replacement.class).debug("A half-written file stays behind");
        }
    }
}
