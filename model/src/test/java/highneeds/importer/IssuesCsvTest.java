package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

class IssuesCsvTest {

    @TempDir Path folder;

    @Test
    void writesEveryIssueDownToTheLast() throws IOException {
        Path file = folder.resolve("issues.csv");
        Issue issue =
                new Issue(
                        Issue.Severity.LEFT_OUT,
                        "unknown-need",
                        "cohort.xlsx",
                        "Plans",
                        OptionalInt.of(7),
                        "Need",
                        "The need is not in the catalogue.",
                        "Add it.");
        IssuesCsv.write(List.of(issue, issue), file);
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\uFEFFseverity,code,file");
        assertThat(Files.readAllLines(file).getLast())
                .isEqualTo(
                        "left out,unknown-need,cohort.xlsx,Plans,7,Need,1,7,The need is not in the"
                                + " catalogue.,Add it.");
    }
}
