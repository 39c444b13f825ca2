package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Progress;
import highneeds.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class ModelDeskTest {

    @TempDir Path folder;

    @Test
    void theSampleCouncilOpensAlsoWhereThePersonsFolderCannotBeWritten() throws Exception {
        Path nowhere = Files.writeString(folder.resolve("a-file"), "").resolve("pseudonym.key");
        Project sample = new ModelDesk(Installed.sampleData(), nowhere).sample(Progress.NONE);
        assertThat(sample.evidence().plans()).isNotEmpty();
        assertThat(sample.evidence().council()).isEqualTo("Exampleshire");
    }
}
