package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.CancellationException;

/** What is unzipped ahead are the same bytes, with the same faults, and its thread ends. */
class UnzipAheadTest {

    /** Many times as much as waits to be read. */
    private static final int LONG = 5_000_003;

    private volatile Thread worker;
    private boolean closed;

    @AfterEach
    void notInterruptedAnyMore() {
        Thread.interrupted();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** Bytes that tell which thread reads them. */
    private InputStream source(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                worker = Thread.currentThread();
                // As an unzipping stream, which gives less than it is asked for.
                return super.read(into, from, Math.min(most, 1_000));
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, LONG})
    void allBytesComeInTheirOrder(int length) throws Exception {
        byte[] bytes = bytes(length);
        try (InputStream ahead = new UnzipAhead(source(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).isEqualTo(-1);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void oneByteAfterTheOtherIsReadToo() throws Exception {
        try (InputStream ahead = new UnzipAhead(source(new byte[] {7, -1, 0}))) {
            assertThat(new int[] {ahead.read(), ahead.read(), ahead.read(), ahead.read()})
                    .containsExactly(7, 255, 0, -1);
        }
    }

    @Test
    void aShortPartNeedsNoThread() throws Exception {
        try (InputStream ahead = new UnzipAhead(source(bytes(1_000)))) {
            ahead.readNBytes(1_000);
        }
        assertThat(worker).isSameAs(Thread.currentThread());
    }

    @Test
    void damageIsAFaultWhereItIs() {
        InputStream damaged =
                new SequenceInputStream(
                        new ByteArrayInputStream(bytes(3_000_000)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("damaged");
                            }
                        });
        assertThatThrownBy(
                        () -> {
                            try (InputStream ahead = new UnzipAhead(damaged)) {
                                ahead.readAllBytes();
                            }
                        })
                .isInstanceOf(IOException.class)
                .rootCause()
                .hasMessage("damaged");
    }

    /** Again and again, since the moment at which it is cancelled is never the same. */
    @RepeatedTest(20)
    void whoeverLeavesEarlyOrCancelsEndsTheThread() throws Exception {
        try (InputStream ahead = new UnzipAhead(source(bytes(LONG)))) {
            ahead.readNBytes(200_000);
        }
        assertThat(worker.isAlive()).isFalse();
        Thread.currentThread().interrupt();
        try (InputStream ahead = new UnzipAhead(source(bytes(LONG)))) {
            assertThatThrownBy(ahead::readAllBytes).isInstanceOf(CancellationException.class);
        }
        assertThat(worker == Thread.currentThread() || !worker.isAlive()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        Thread.interrupted();
    }
}
