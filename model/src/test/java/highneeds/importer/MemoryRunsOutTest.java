package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wherever in an import the memory ends, the file is said to be too large and nothing is lost. */
class MemoryRunsOutTest {

    @TempDir Path folder;

    /** Progress over which the memory ends when a stage begins. */
    private static Progress full(String stage) {
        return (fraction, doing) -> {
            if (doing.startsWith(stage)) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
    }

    private Path plans(String name, int children) {
        List<String> lines = new ArrayList<>();
        lines.add("Pupil ID,NC year,Primary need,Provision type");
        for (int i = 0; i < children; i++) {
            lines.add("P" + i + ",7,ASD,Special");
        }
        return Workbooks.text(folder.resolve(name), lines.toArray(String[]::new));
    }

    private Import<Evidence> read(Evidence onto, Progress progress, Path... files) {
        List<FileToRead> list = java.util.Arrays.stream(files).map(FileToRead::of).toList();
        return Importer.read(list, onto, Exampleshire.KEY, progress);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Looking at", "Reading", "Making sense", "Done"})
    void everyStageSaysThatTheFileIsTooLarge(String stage) {
        Evidence before = Exampleshire.read(plans("2025.csv", 3)).value();
        Import<Evidence> result = read(before, full(stage), plans("2026.csv", 2_000));
        assertThat(result.value()).isEqualTo(before);
        assertThat(result.usable()).isFalse();
        assertThat(result.issues())
                .filteredOn(issue -> issue.severity() == Issue.Severity.ERROR)
                .filteredOn(issue -> issue.code().equals("too-large"))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.file()).isEqualTo("2026.csv");
                            assertThat(issue.what()).contains("more memory");
                            assertThat(issue.remedy()).contains("save the sheet as CSV");
                        });
    }

    @Test
    void theOtherFilesAreReadAllTheSame() {
        Import<Evidence> result =
                read(
                        Exampleshire.nothing(),
                        full("Reading large"),
                        plans("large 2025.csv", 9),
                        plans("small 2026.csv", 2));
        assertThat(result.value().plans()).hasSize(2).allMatch(plan -> plan.census() == 2026);
        assertThat(Exampleshire.codes(result)).containsOnlyOnce("too-large");
    }
}
