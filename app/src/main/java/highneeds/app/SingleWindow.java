package highneeds.app;

import highneeds.project.store.Replacement;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * One window for a person: who starts the program again, or double-clicks a project, gets the
 * window that is there. The two meet by files in the person's own folder, since the program has no
 * network.
 */
final class SingleWindow {

    private static final String LOCK = "window.lock";
    private static final String HANDED_OVER = "handed-over.txt";

    private final Path folder;

    /** Held as long as the process lives; null if the folder cannot be written. */
    private final FileLock lock;

    private SingleWindow(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** The only window, if there is none yet; without a folder to meet in, every window is. */
    static Optional<SingleWindow> first(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            Files.deleteIfExists(folder.resolve(HANDED_OVER));
            return Optional.of(new SingleWindow(folder, lock));
        } catch (IOException e) {
            LoggerFactory.getLogger(SingleWindow.class).warn("Windows cannot meet", e);
            return Optional.of(new SingleWindow(folder, null));
        }
    }

    /** Leaves files to open to the window that is there, and brings it to the front. */
    static void handOver(Path folder, List<Path> files) throws IOException {
        List<String> lines = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        Replacement.write(
                folder.resolve(HANDED_OVER),
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What another start has left; empty if nobody came. Reads the disk. */
    Optional<List<Path>> received() {
        Path left = folder.resolve(HANDED_OVER);
        if (lock == null || !Files.exists(left)) {
            return Optional.empty();
        }
        try {
            List<Path> files =
                    Files.readAllLines(left).stream()
                            .filter(line -> !line.isBlank())
                            .map(Path::of)
                            .toList();
            Files.delete(left);
            return Optional.of(files);
        } catch (IOException e) {
            LoggerFactory.getLogger(SingleWindow.class).warn("What was handed over is lost", e);
            return Optional.empty();
        }
    }
}
