package highneeds.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The log with the configuration that is shipped never takes more room than it says. */
class LogRotationTest {

    private static final long LIMIT = 1024 * 1024;
    private static final long LONGEST_LINE = 4096;
    private static final int KEPT_BEFORE = 3;

    /** Longer than a line of text, as failures come with the code they came through. */
    private static final String LINE = "x".repeat(2000);

    @TempDir Path folder;

    private Path log() {
        return folder.resolve("highneeds.log");
    }

    private void write(int lines) throws Exception {
        LoggerContext context = RealLog.to(log());
        try {
            Logger logger = context.getLogger("highneeds.app");
            for (int i = 0; i < lines; i++) {
                logger.warn("line {} {}", i, LINE);
            }
        } finally {
            context.stop();
        }
    }

    private void holdsNoMoreThanItSays() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            Path[] all = files.sorted().toArray(Path[]::new);
            assertThat(Arrays.stream(all).map(file -> file.getFileName().toString()))
                    .containsExactly(
                            "highneeds.log",
                            "highneeds.log.1",
                            "highneeds.log.2",
                            "highneeds.log.3");
            assertThat(all).hasSize(1 + KEPT_BEFORE);
            for (Path file : all) {
                assertThat(Files.size(file))
                        .as(file.getFileName().toString())
                        .isLessThan(LIMIT + LONGEST_LINE);
            }
        }
    }

    /** 6 MB at once: three whole files before the one being written, the rest is gone. */
    @Test
    void aStormOfFailuresFillsFourFilesAndNoMore() throws Exception {
        int lines = (int) (6 * LIMIT / LINE.length());
        write(lines);
        holdsNoMoreThanItSays();
        assertThat(Files.readString(log())).contains("line " + (lines - 1) + " ");
        assertThat(Files.size(folder.resolve("highneeds.log.1"))).isGreaterThanOrEqualTo(LIMIT);
        assertThat(Files.readString(folder.resolve("highneeds.log.3"))).doesNotContain("line 0 ");
    }

    /** As when the program is started for one command after the other. */
    @Test
    void manyShortRunsDoNoMore() throws Exception {
        for (int run = 0; run < 60; run++) {
            write((int) (LIMIT / LINE.length() / 10));
        }
        holdsNoMoreThanItSays();
    }
}
