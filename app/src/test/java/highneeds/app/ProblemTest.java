package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.AccessDeniedException;
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
    void hidesNamesOfProgramPartsInWhatWasNotExpected() {
        Problem problem = Problem.of("Drawing", new NullPointerException("a.b is null"));
        assertThat(problem.why()).doesNotContain("null").doesNotContain("Exception");
        assertThat(problem.remedy()).isNotBlank();
    }
}
