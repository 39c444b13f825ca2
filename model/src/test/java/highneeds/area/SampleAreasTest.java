package highneeds.area;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.project.Intake;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Areas through the importer: districts of homes and schools in spreadsheets. */
class SampleAreasTest {

    private static final Path SAMPLE = Path.of("..", "sample-data");

    @TempDir private static Path folder;
    private static Evidence sample;

    @BeforeAll
    static void read() throws Exception {
        sample =
                read(
                                SAMPLE.resolve("ehcp-cohort.xlsx"),
                                SAMPLE.resolve("placements.xlsx"),
                                SAMPLE.resolve("transport.xlsx"),
                                SAMPLE.resolve("places.xlsx"))
                        .value();
    }

    private static Import<Evidence> read(Path... files) throws Exception {
        return Intake.of(
                "Exampleshire",
                Stream.of(files).map(FileToRead::of).toList(),
                new Pseudonyms(PseudonymKey.loadOrCreate(folder.resolve("key"))),
                Progress.NONE);
    }

    @Test
    void theSampleCouncilsFiveDistrictsHoldAllItsChildren() {
        AreaSplit split = AreaSplit.of(sample).orElseThrow();
        assertThat(split.flows().homes())
                .containsExactly("Northfen", "Port Tarn", "Quillbrook", "Sedgemarsh", "Wolds");
        assertThat(split.flows().children())
                .isEqualTo((int) Math.round(sample.history().latest().plans().total()));
        assertThat(split.flows().taught(AreaNames.UNKNOWN))
                .as("schools of the whole council alone have no district")
                .isLessThan(split.flows().children() / 4);
        assertThat(split.places()).containsKey("Port Tarn");
    }

    @Test
    void travelBetweenDistrictsIsPartOfAllTravel() {
        AreaSplit split = AreaSplit.of(sample).orElseThrow();
        double all = split.flows().flows().stream().mapToDouble(AreaFlow::travelCost).sum();
        Crossing crossing = split.crossing();
        assertThat(all).isPositive();
        assertThat(crossing.costShare()).isBetween(0.0, 1.0);
        assertThat(crossing.across() + crossing.within()).isLessThan(split.flows().children());
        assertThat(split.nearerHome()).hasSize(5);
    }

    @Test
    void aProviderInTwoAreasIsTakenWhereMostRowsSayAndTold() throws Exception {
        Path cohort = folder.resolve("cohort.csv");
        Files.writeString(
                cohort,
                """
                Census date,Pupil ID,NC year,Primary need,Provision type,Provider,Quadrant,School quadrant
                2026-01-15,A1,3,ASD,Special,Hill School,East,West
                2026-01-15,A2,4,ASD,Special,hill school,East,West
                2026-01-15,A3,5,ASD,Special,Hill School,,East
                2026-01-15,A4,5,ASD,Special,Fen School,West,
                """,
                StandardCharsets.UTF_8);
        Import<Evidence> read = read(cohort);
        assertThat(read.value().providerAreas()).containsEntry("hill school", "West").hasSize(1);
        assertThat(read.issues()).extracting(Issue::code).contains("provider-in-two-areas");
        List<AreaFlow> flows = AreaSplit.of(read.value()).orElseThrow().flows().flows();
        assertThat(flows)
                .containsExactlyInAnyOrder(
                        new AreaFlow("East", "West", 2, 0, 0),
                        new AreaFlow("Not known", "West", 1, 0, 0),
                        new AreaFlow("West", "Not known", 1, 0, 0));
    }
}
