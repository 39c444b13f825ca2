package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

class ProblemTest {

    @Test
    void saysWhichFileIsMissingAndWhatToDo() {
        Problem problem = Problem.of("Opening a.highneeds", new NoSuchFileException("a.highneeds"));
        assertThat(problem.what()).isEqualTo("Opening a.highneeds did not work.");
        assertThat(problem.why()).contains("a.highneeds").contains("not there");
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void saysWhatIsNotAllowed() {
        assertThat(Problem.of("Saving", new AccessDeniedException("x")).why()).contains("x");
    }

    @Test
    void saysWhatTheDiskOrTheShareAnswered() {
        Problem problem =
                Problem.of(
                        "Saving",
                        new FileSystemException("x.csv", null, "No space left on device"));
        assertThat(problem.why()).isEqualTo("x.csv: No space left on device.");
        assertThat(problem.remedy()).contains("room");
    }

    /** A file may be named after a person. */
    @Test
    void theLogOfWhatWasNotExpectedNamesNoFile() {
        Logger logger = (Logger) LoggerFactory.getLogger(Problem.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            Problem.of("Reading Jo Bloggs.xlsx", new NullPointerException());
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).doesNotContain("Jo"));
    }

    @Test
    void hidesNamesOfProgramPartsInWhatWasNotExpected() {
        Problem problem = Problem.of("Drawing", new NullPointerException("a.b is null"));
        assertThat(problem.why()).doesNotContain("null").doesNotContain("Exception");
        assertThat(problem.remedy()).isNotBlank();
    }
}
