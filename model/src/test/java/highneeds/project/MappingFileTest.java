package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.RowKind;
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
                    .withCensus(2026)
                    .withRows(RowKind.HIDDEN, false);
    private static final Mapping TRANSPORT =
            Mapping.of(TableKind.TRANSPORT, "0033", Map.of("How", Field.MODE))
                    .withMode("Route 7", "MINIBUS");
    private static final Mapping POPULATION =
            Mapping.of(TableKind.POPULATION, "0044", Map.of("Code", Field.AREA_CODE))
                    .withAreas(List.of("E07000001", "E07000002"));
    private static final Mapping PLACES =
            Mapping.of(TableKind.PLACES, "0022", Map.of("Sept", Field.FROM));

    @TempDir Path folder;

    @Test
    void mappingsReadBackAsTheyWereWritten() throws Exception {
        Path file = folder.resolve("mapping.json");
        List<Mapping> all = List.of(COHORT, PLACES, TRANSPORT, POPULATION);
        MappingFile.write(all, file);
        assertThat(MappingFile.read(file)).isEqualTo(all);
    }

    @Test
    void aMappingOfAnEarlierVersionReadsAllRowsAndKnowsNoModesOrAreas() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("old.json"),
                        "[{\"kind\":\"PLACES\",\"fingerprint\":\"0022\",\"columns\":{\"Sept\":\"FROM\"},"
                            + "\"needs\":{},\"settings\":{},\"dateOrder\":\"AS_FOUND\",\"census\":0}]");
        assertThat(MappingFile.read(file)).containsExactly(PLACES);
        assertThat(MappingFile.read(file).getFirst().reads(RowKind.HIDDEN)).isTrue();
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
