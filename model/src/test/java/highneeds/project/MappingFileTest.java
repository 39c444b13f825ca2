package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.value.DateOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class MappingFileTest {

    private static final Mapping COHORT =
            Mapping.of(
                            TableKind.COHORT,
                            "0011",
                            Map.of("Key", Field.PUPIL_ID, "Where \"now\"", Field.PROVISION_TYPE))
                    .withSetting("The Hub", "RP")
                    .withNeed("Difficulty A", "ASD")
                    .withDateOrder(DateOrder.DAY_FIRST)
                    .withCensus(2026);
    private static final Mapping PLACES =
            Mapping.of(TableKind.PLACES, "0022", Map.of("Sept", Field.FROM));

    @TempDir Path folder;

    @Test
    void mappingsReadBackAsTheyWereWritten() throws Exception {
        Path file = folder.resolve("mapping.json");
        MappingFile.write(List.of(COHORT, PLACES), file);
        assertThat(MappingFile.read(file)).containsExactly(COHORT, PLACES);
    }

    @Test
    void aMappingUsedNowTakesThePlaceOfTheOneForTheSameHeadings() {
        Mapping changed = COHORT.withCensus(2027);
        assertThat(MappingFile.joined(List.of(COHORT, PLACES), List.of(changed)))
                .containsExactly(changed, PLACES);
    }

    @Test
    void anotherFileIsRefusedWithWhatToDo() throws Exception {
        for (String text : List.of("", "null", "[null]", "{}", "[{\"kind\":\"MOON\"}]", "[[[[[[")) {
            Path file = Files.writeString(folder.resolve("other.json"), text);
            assertThatThrownBy(() -> MappingFile.read(file))
                    .as(text)
                    .isInstanceOf(ProjectProblem.class)
                    .hasMessageContaining("other.json")
                    .hasMessageContaining("--save-mapping");
        }
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("gone.json")))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("no such file");
    }
}
