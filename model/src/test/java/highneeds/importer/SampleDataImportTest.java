package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SampleDataImportTest {

    private static final Path SAMPLE = Path.of("..", "sample-data");

    @Test
    void everyFileOfTheSampleIsReadWithoutAnErrorOrARowLeftOutUnexplained() throws Exception {
        Import<Evidence> result;
        try (Stream<Path> files = Files.list(SAMPLE)) {
            Path[] tables =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".md"))
                            .sorted()
                            .toArray(Path[]::new);
            result = Exampleshire.read(tables);
        }
        assertThat(result.issues()).noneMatch(i -> i.severity() == Issue.Severity.ERROR);
        assertThat(result.readings()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(result.readings())
                .allSatisfy(reading -> assertThat(reading.notRead()).as(reading.file()).isEmpty());
        int leftOut = result.readings().stream().mapToInt(TableReading::leftOut).sum();
        assertThat(Exampleshire.leftOut(result)).isEqualTo(leftOut);
        assertThat(result.value().history().flows()).hasSize(5);
    }
}
