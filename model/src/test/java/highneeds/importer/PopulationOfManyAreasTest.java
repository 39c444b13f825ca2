package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class PopulationOfManyAreasTest {

    @TempDir Path folder;

    private Import<Evidence> read(String... lines) {
        return Exampleshire.read(Workbooks.text(folder.resolve("ons.csv"), lines));
    }

    @Test
    void onlyTheRowsOfTheCouncilCount() {
        Import<Evidence> result =
                read(
                        "Area code,Area name,Year,Age,Population",
                        "E10000099,Exampleshire,2025,4,1000",
                        "E10000098,Otherton,2025,4,9000",
                        "E10000099,Exampleshire,2025,5,1100");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(1000);
        assertThat(result.value().population().in(2025).get(1)).isEqualTo(1100);
        assertThat(result.usable()).isTrue();
    }

    @Test
    void aWideTableIsFilteredToo() {
        Import<Evidence> result =
                read(
                        "ladcode23,laname23,age,population_2023,population_2024,population_2025",
                        "E10000099,Exampleshire,4,1,2,3",
                        "E10000098,Otherton,4,10,20,30");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(3);
        assertThat(result.value().population().in(2023).get(0)).isEqualTo(1);
    }

    @Test
    void aTableWithoutTheCouncilIsRefused() {
        Import<Evidence> result =
                read(
                        "Area name,Year,Age,Population",
                        "Hereton,2025,4,1000",
                        "Otherton,2025,4,9000");
        assertThat(result.usable()).isFalse();
        assertThat(result.value().population().isEmpty()).isTrue();
        assertThat(Exampleshire.codes(result)).contains("council-not-among-areas");
    }

    @Test
    void aTableOfOneAreaIsTheCouncilsWhateverItIsCalled() {
        Import<Evidence> result =
                read("Area name,Year,Age,Population", "Exampleshire UA (new),2025,4,1000");
        assertThat(result.value().population().in(2025).get(0)).isEqualTo(1000);
    }
}
