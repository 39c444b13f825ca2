package highneeds.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.TransportMode;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** Words of files for modes of travel: one catalogue is read by and costed by. */
class ModeCodesTest {

    @Test
    void everySpellingIsReadAsItsMode() {
        ModeCodes codes = new ModeCodes(Map.of());
        for (TransportMode mode : TransportMode.all()) {
            for (String alias : mode.aliases()) {
                assertThat(codes.of(alias, 1)).as(alias).contains(mode.code());
            }
            assertThat(codes.of(mode.name(), 1)).contains(mode.code());
        }
    }

    @Test
    void noSpellingMeansTwoModes() {
        Map<String, String> meant = new HashMap<>();
        for (TransportMode mode : TransportMode.all()) {
            for (String alias : mode.aliases()) {
                assertThat(meant.put(Words.plain(alias), mode.code())).as(alias).isNull();
            }
        }
    }

    @Test
    void aTaxiOfWhichNobodySaysMoreIsToldByItsPassengers() {
        ModeCodes codes = new ModeCodes(Map.of());
        assertThat(codes.of("Taxi", 1)).contains("SOLO_TAXI");
        assertThat(codes.of("Taxi", 3)).contains("SHARED_TAXI");
    }

    @Test
    void theUsersChoiceComesFirst() {
        ModeCodes codes = new ModeCodes(Map.of("Taxi", "FLEET", "Route 7", "MINIBUS"));
        assertThat(codes.of("TAXI", 1)).contains("FLEET");
        assertThat(codes.of("route 7", 1)).contains("MINIBUS");
        assertThat(codes.of("Mrs Canary's car", 1)).isEmpty();
    }
}
