package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Saved;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.fault.Disk.Op;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** R3, R4, R6: a disk that fails at any operation, fills up, or is held by another program. */
class FailingDiskTest {

    private static final String NAME = "p.highneeds";

    @TempDir Path folder;
    private Disk disk;
    private OpenFile opened;
    private Path safe;

    @BeforeEach
    void start() throws Exception {
        safe = folder.resolve("safe");
        disk = new Disk(Files.createDirectory(folder.resolve("disk"))).withoutWaiting();
        ProjectFile.save(Revisions.of(1).project(), disk.at(NAME));
        opened = OpenFile.read(disk.at(NAME), null);
        disk.takeLog();
    }

    @Test
    void whicheverOperationFailsNothingIsLostAndTryingAgainWorks() throws Exception {
        long revision = 1;
        for (int failing = 1; ; failing++) {
            AtomicInteger left = new AtomicInteger(failing);
            disk.trouble(
                    (op, bytes) -> {
                        if (left.decrementAndGet() <= 0) {
                            throw new IOException("the cable came off");
                        }
                        return bytes;
                    });
            boolean saved = attempt(revision + 1);
            disk.trouble(Disk.Trouble.NONE);
            if (saved) {
                revision++;
            }
            assertThat(Revisions.in(disk.at(NAME))).isEqualTo(revision);
            if (left.get() > 0) {
                assertThat(failing).isGreaterThan(10);
                return;
            }
            assertThat(Revisions.save(opened, ++revision, safe)).isEqualTo(Saved.DONE);
            assertThat(Revisions.in(disk.at(NAME))).isEqualTo(revision);
        }
    }

    /** One operation fails and the next would work: saved all the same, or said and safe. */
    @Test
    void oneFailureAtAnyOperationLeavesTheOldFileOrTheNewOne() throws Exception {
        long revision = 1;
        for (int failing = 1; ; failing++) {
            AtomicInteger left = new AtomicInteger(failing);
            disk.trouble(
                    (op, bytes) -> {
                        if (left.decrementAndGet() == 0) {
                            throw new IOException("the cable came off");
                        }
                        return bytes;
                    });
            revision += attempt(revision + 1) ? 1 : 0;
            disk.trouble(Disk.Trouble.NONE);
            assertThat(Revisions.in(disk.at(NAME))).isEqualTo(revision);
            if (left.get() > 0) {
                assertThat(failing).isGreaterThan(10);
                return;
            }
        }
    }

    /** True if it was saved; otherwise the work is in the safe folder. */
    private boolean attempt(long revision) throws Exception {
        try {
            return Revisions.save(opened, revision, safe) == Saved.DONE;
        } catch (ProjectProblem problem) {
            assertThat(problem).hasMessageContaining("Your work is safe in " + safe);
            try (Stream<Path> copies = Files.list(safe)) {
                for (Path copy : copies.toList()) {
                    assertThat(Revisions.in(copy)).isEqualTo(revision);
                    Files.delete(copy);
                }
            }
            return false;
        }
    }

    @Test
    void aFullDiskKeepsTheOldFileAndNoHalfOne() throws Exception {
        int size = (int) Files.size(disk.at(NAME));
        for (int percent : new int[] {0, 1, 50, 99}) {
            for (int i = 0; i < 5; i++) {
                fillAfter(size * percent / 100);
                assertThatThrownBy(() -> Revisions.save(opened, 2, safe))
                        .isInstanceOf(ProjectProblem.class)
                        .hasMessageContaining("the disk is full")
                        .hasMessageContaining("the file there before is unchanged");
                assertThat(Revisions.in(disk.at(NAME))).isEqualTo(1);
                assertThat(names()).containsExactly(NAME);
            }
        }
        disk.trouble(Disk.Trouble.NONE);
        assertThat(Revisions.save(opened, 2, safe)).isEqualTo(Saved.DONE);
    }

    private void fillAfter(int room) {
        AtomicInteger left = new AtomicInteger(room);
        disk.trouble(
                (op, bytes) -> {
                    if (!(op instanceof Op.Write)) {
                        return bytes;
                    }
                    int through = Math.min(bytes, left.get());
                    left.addAndGet(-through);
                    if (through == 0) {
                        throw new FileSystemException(null, null, "No space left on device");
                    }
                    return through;
                });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("disk"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 1000})
    void aFileHeldForUpToASecondIsWaitedForUnasked(long millis) throws Exception {
        everywhereAtOnce(
                (held, mine) -> {
                    held.trouble(heldFor(millis));
                    assertThat(Revisions.save(mine, 2, safe)).isEqualTo(Saved.DONE);
                    assertThat(Revisions.in(held.at(NAME))).isEqualTo(2);
                });
    }

    @Test
    void aFileHeldForHalfAMinuteIsSaidTheWorkIsSafeAndTryingLaterWorks() throws Exception {
        everywhereAtOnce(
                (held, mine) -> {
                    held.trouble(heldFor(30_000));
                    assertThatThrownBy(() -> Revisions.save(mine, 2, safe))
                            .hasMessageContaining("another program has it open")
                            .hasMessageContaining("Your work is safe in");
                    assertThat(Revisions.in(held.at(NAME))).isEqualTo(1);
                    held.trouble(Disk.Trouble.NONE);
                    assertThat(Revisions.save(mine, 3, safe)).isEqualTo(Saved.DONE);
                });
    }

    private interface Person {
        void saves(Disk held, OpenFile mine) throws Exception;
    }

    /** Twenty people, each with a file of their own, at the same time: they mostly wait. */
    private void everywhereAtOnce(Person person) throws Exception {
        List<Future<?>> saves = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                Disk held = new Disk(Files.createDirectory(folder.resolve("disk" + i)));
                held.withoutWaiting();
                ProjectFile.save(Revisions.of(1).project(), held.at(NAME));
                OpenFile mine = OpenFile.read(held.at(NAME), null);
                saves.add(
                        people.submit(
                                () -> {
                                    person.saves(held, mine);
                                    return null;
                                }));
            }
        }
        for (Future<?> each : saves) {
            each.get();
        }
    }

    /** As Windows answers while a virus scanner reads the file, from the first time it is asked. */
    private static Disk.Trouble heldFor(long millis) {
        AtomicLong first = new AtomicLong();
        return (op, bytes) -> {
            boolean theFile = op instanceof Op.Move move && move.to().equals(Path.of(NAME));
            if (!theFile) {
                return bytes;
            }
            long now = System.nanoTime();
            first.compareAndSet(0, now);
            if (now - first.get() < millis * 1_000_000) {
                throw new FileSystemException(
                        NAME, null, "The file is being used by another process");
            }
            return bytes;
        };
    }
}
