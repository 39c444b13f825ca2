package highneeds.project;

import highneeds.project.store.Archive;
import highneeds.project.store.Backups;
import highneeds.project.store.Lock;
import highneeds.project.store.Replacement;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Earlier versions of a file get the password the file has: what it protects must not lie beside it
 * in the clear, and who takes it away can still go back.
 */
final class EarlierLocks {

    private EarlierLocks() {}

    /**
     * Writes every backup anew that was in the clear or under the lock before; others stay as they
     * are.
     *
     * @param before null if there was none
     * @param now null if there is none
     */
    static void follow(Backups backups, Lock before, Lock now) {
        try {
            for (Backups.Backup backup : backups.all()) {
                follow(backup.file(), before, now);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(EarlierLocks.class).warn("Backups cannot be listed", e);
        }
    }

    private static void follow(Path file, Lock before, Lock now) {
        try {
            Archive archive = Archive.read(Files.readAllBytes(file));
            if (Lock.on(archive)) {
                if (before == null) {
                    return;
                }
                archive = before.open(archive);
            }
            Replacement.write(file, (now == null ? archive : now.closed(archive)).bytes());
        } catch (IOException e) {
            LoggerFactory.getLogger(EarlierLocks.class).warn("A backup keeps its password", e);
        }
    }
}
