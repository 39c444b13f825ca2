package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.DocumentCodec;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;
import highneeds.project.journal.Recovered;
import highneeds.project.store.Lock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * R10: the disk of the journal fails at any operation; what was kept before is never lost by it.
 */
class JournalOnAFailingDiskTest {

    private static final About ABOUT = new About("A council", "p.highneeds", "ab12");
    private static final long LAST = 6;
    private static final char[] PASSWORD = "secret".toCharArray();

    @TempDir Path folder;
    private final DocumentCodec codec = new DocumentCodec();
    private final Lock lock = Lock.with(PASSWORD);
    private Disk disk;
    private Path real;
    private long kept;

    @Test
    void whicheverOperationFailsTheLastStateThatWasKeptIsThereAndTheNextIsKeptAgain()
            throws Exception {
        for (int failing = 1; ; failing++) {
            real = Files.createDirectory(folder.resolve("disk" + failing));
            disk = new Disk(real);
            kept = 0;
            AtomicInteger left = new AtomicInteger(failing);
            boolean held = everything(left);
            if (left.get() > 0) {
                assertThat(held).isTrue();
                assertThat(failing).isGreaterThan(10);
                return;
            }
        }
    }

    /** States in the clear, under a password, and in the clear again, one operation failing. */
    private boolean everything(AtomicInteger left) throws Exception {
        Journal journal = Journal.in(disk.at("journal"));
        disk.trouble(
                (op, bytes) -> {
                    if (left.decrementAndGet() == 0) {
                        throw new IOException("the disk is full");
                    }
                    return bytes;
                });
        boolean held = true;
        for (long revision = 1; revision <= LAST; revision++) {
            held &= write(journal, revision, revision == 3 || revision == 4 ? lock : null);
        }
        disk.trouble(Disk.Trouble.NONE);
        journal.close();
        assertThat(Recovered.in(crashed())).as("after a good end").isEmpty();
        return held;
    }

    private boolean write(Journal journal, long revision, Lock under) throws Exception {
        boolean held = true;
        try {
            journal.write(ABOUT, codec.archive(Revisions.of(revision)), under);
            kept = revision;
        } catch (IOException e) {
            held = false;
        }
        // Opening what is locked takes its time, so only what a failure may have harmed is opened.
        if (kept > 0 && (!held || revision == LAST)) {
            List<Recovered> found = Recovered.in(crashed());
            assertThat(Revisions.in(found.getFirst().document(PASSWORD))).isIn(kept, revision);
        }
        return held;
    }

    /** A copy of the journals, as they are found after a crash: nobody holds them. */
    private Path crashed() throws IOException {
        Path left = Files.createTempDirectory(folder, "crashed");
        try (Stream<Path> files = Files.list(real.resolve("journal"))) {
            for (Path file : files.toList()) {
                Files.copy(file, left.resolve(file.getFileName()));
            }
        }
        return left;
    }
}
