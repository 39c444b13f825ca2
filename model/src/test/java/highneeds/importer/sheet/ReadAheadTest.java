package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.IntFunction;

/** Rows read ahead are the same rows, with the same faults, and the thread that reads them ends. */
class ReadAheadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Set<Long> threads = new ConcurrentSkipListSet<>();
    private volatile Thread reader;
    private boolean closed;

    @AfterEach
    void notInterruptedAnyMore() {
        Thread.interrupted();
    }

    /** Rows 1 to a last one; what comes instead of a row is thrown. */
    private SheetRows rows(int last, IntFunction<Throwable> fault) {
        return new SheetRows() {
            private int given;

            @Override
            public SheetRow next() throws UnreadableFile {
                reader = Thread.currentThread();
                threads.add(reader.threadId());
                given++;
                switch (fault.apply(given)) {
                    case null -> {}
                    case UnreadableFile e -> throw e;
                    case RuntimeException e -> throw e;
                    case Throwable e -> throw (Error) e;
                }
                return given > last ? null : new SheetRow(given, List.of(), false);
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    private static List<Integer> all(ReadAhead ahead) throws UnreadableFile {
        List<Integer> numbers = new ArrayList<>();
        for (SheetRow row = ahead.next(); row != null; row = ahead.next()) {
            numbers.add(row.number());
        }
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 512, 10_000})
    void allRowsComeInTheirOrderAndThenNone(int last) throws Exception {
        try (ReadAhead ahead = new ReadAhead(rows(last, row -> null))) {
            List<Integer> numbers = all(ahead);
            assertThat(numbers).hasSize(last).isSorted();
            assertThat(ahead.next()).isNull();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void aShortSheetNeedsNoThreadAndALongOneHasItsOwn() throws Exception {
        try (ReadAhead ahead = new ReadAhead(rows(100, row -> null))) {
            all(ahead);
        }
        assertThat(threads).containsExactly(Thread.currentThread().threadId());
        try (ReadAhead ahead = new ReadAhead(rows(1_000, row -> null))) {
            all(ahead);
        }
        assertThat(threads).hasSize(2);
        assertThat(reader.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5_000})
    void rowsBeforeDamageAreGivenAndThenTheFault(int at) {
        UnreadableFile fault = new UnreadableFile("damaged-file", "What.", "Do.");
        List<Integer> numbers = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(rows(9_000, row -> row == at ? fault : null))) {
            assertThatThrownBy(
                            () -> {
                                while (true) {
                                    numbers.add(ahead.next().number());
                                }
                            })
                    .isSameAs(fault);
        }
        assertThat(numbers).hasSize(at - 1);
    }

    @Test
    void memoryThatEndsIsAFaultOfTheFileOnTheOtherThreadToo() {
        Error full = new OutOfMemoryError();
        try (ReadAhead ahead = new ReadAhead(rows(9_000, row -> row == 5_000 ? full : null))) {
            assertThatThrownBy(() -> all(ahead))
                    .isInstanceOf(UnreadableFile.class)
                    .extracting("code")
                    .isEqualTo("too-large");
        }
    }

    @Test
    void whoeverWaitsIsToldWhenTheReadingThreadIsInterrupted() {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try (ReadAhead ahead =
                            new ReadAhead(
                                    rows(
                                            100_000,
                                            row -> {
                                                if (row == 5_000) {
                                                    Thread.currentThread().interrupt();
                                                }
                                                return null;
                                            }))) {
                        assertThatThrownBy(() -> all(ahead))
                                .isInstanceOf(CancellationException.class);
                    }
                });
    }

    /** Again and again, since the moment at which it is cancelled is never the same. */
    @RepeatedTest(100)
    void aPersonWhoCancelsWhileRowsAreAwaitedEndsBothThreads() {
        Thread person = Thread.currentThread();
        try (ReadAhead ahead =
                new ReadAhead(
                        rows(
                                Integer.MAX_VALUE,
                                row -> {
                                    if (row == 5_000) {
                                        person.interrupt();
                                    }
                                    return null;
                                }))) {
            assertThatThrownBy(() -> all(ahead)).isInstanceOf(CancellationException.class);
        }
        assertThat(reader.isAlive()).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
