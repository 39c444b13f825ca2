package highneeds.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void holdsTheThirteenSen2NeedsAndOneForNotRecorded() {
        assertThat(catalogue.needs()).hasSize(14);
        assertThat(catalogue.needs().stream().map(Need::code))
                .contains("ASD", "DS", "OTH")
                .endsWith("NR");
    }

    @Test
    void keepsAnAliasWithACommaInOnePiece() {
        assertThat(catalogue.needs().get(catalogue.needPosition("SEMH")).aliases())
                .contains("Behaviour, emotional and social difficulties");
    }

    @Test
    void hasEachPublishedSettingOnce() {
        List<String> published =
                catalogue.settings().stream()
                        .flatMap(setting -> setting.publishedNames().stream())
                        .toList();
        assertThat(published).hasSize(17).doesNotHaveDuplicates();
    }

    @Test
    void hasNoAliasOrNameThatMeansTwoSettings() {
        Set<String> seen = new HashSet<>();
        for (Setting setting : catalogue.settings()) {
            Set<String> own =
                    new HashSet<>(setting.aliases().stream().map(String::toLowerCase).toList());
            own.add(setting.name().toLowerCase());
            own.add(setting.code().toLowerCase());
            for (String word : own) {
                assertThat(seen.add(word)).as("'%s' of %s is free", word, setting.code()).isTrue();
            }
        }
    }

    @Test
    void refusesACodeThatOccursTwice() {
        Need need = new Need("ASD", "Autism", List.of());
        assertThatThrownBy(() -> new Catalogue(List.of(need, need), catalogue.settings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ASD");
    }
}
