package highneeds.finance.transport;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.value.ModeCodes;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** The modes files are read as are those that are costed. */
class ModesOfFilesTest {

    @Test
    void everyModeHasOneCodeAndOneNameInBoth() {
        for (TransportMode mode : TransportMode.all()) {
            assertThat(ModeCodes.names()).containsEntry(mode.code(), mode.name());
        }
        assertThat(ModeCodes.names()).hasSameSizeAs(TransportMode.all());
    }

    @Test
    void everySpellingOfACostedModeIsReadAsThatMode() {
        ModeCodes codes = new ModeCodes(Map.of());
        for (TransportMode mode : TransportMode.all()) {
            for (String alias : mode.aliases()) {
                assertThat(codes.of(alias, 1)).as(alias).contains(mode.code());
            }
        }
    }

    @Test
    void theUsersChoiceComesFirst() {
        ModeCodes codes = new ModeCodes(Map.of("Taxi", "FLEET", "Route 7", "MINIBUS"));
        assertThat(codes.of("TAXI", 1)).contains("FLEET");
        assertThat(codes.of("route 7", 1)).contains("MINIBUS");
        assertThat(codes.of("Mrs Canary's car", 1)).isEmpty();
    }
}
