package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.importer.Workbooks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Who cancels while an old workbook opens goes on at once, and what comes of it is closed. */
class ApartTest {

    @TempDir Path folder;

    private final CountDownLatch library = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @AfterEach
    void notInterruptedAnyMore() {
        library.countDown();
        Thread.interrupted();
    }

    /** A library that does not listen: it goes on until it has what it wants. */
    private AutoCloseable deaf() {
        boolean opened = false;
        while (!opened) {
            try {
                library.await();
                opened = true;
            } catch (InterruptedException e) {
                opened = false;
            }
        }
        return closed::countDown;
    }

    @Test
    void cancellingDoesNotWaitForALibraryThatDoesNotListen() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Apart.open(this::deaf)).isInstanceOf(CancellationException.class);
        assertThat(library.getCount()).as("the library is still at it").isOne();
        assertThat(Thread.interrupted()).isTrue();
        library.countDown();
        assertThat(closed.await(60, TimeUnit.SECONDS)).as("closed unseen").isTrue();
    }

    @Test
    void whatIsOpenedIsGivenToTheOneWhoWaits() throws Exception {
        AutoCloseable opened = () -> {};
        assertThat(Apart.open(() -> opened)).isSameAs(opened);
    }

    @Test
    void aFaultOfTheLibraryIsAFaultOfTheFile() {
        assertThatThrownBy(
                        () ->
                                Apart.open(
                                        () -> {
                                            throw new IllegalStateException("out of luck");
                                        }))
                .isInstanceOf(UnreadableFile.class)
                .extracting("code")
                .isEqualTo("damaged-file");
        assertThatThrownBy(
                        () ->
                                Apart.open(
                                        () -> {
                                            throw new OutOfMemoryError();
                                        }))
                .isInstanceOf(UnreadableFile.class)
                .extracting("code")
                .isEqualTo("too-large");
    }

    @Test
    void aWholeFileIsNotCalledDamagedBecauseItsReadingWasCancelled() {
        Object[] headings = Workbooks.row("Pupil ID", "NC year");
        Path old = Workbooks.xls(folder.resolve("old.xls"), "2026", headings);
        Path text = Workbooks.text(folder.resolve("text.csv"), "Pupil ID,NC year");
        for (Path file : new Path[] {old, text}) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> BookFile.open(file))
                    .as(file.toString())
                    .isInstanceOf(CancellationException.class);
        }
    }
}
