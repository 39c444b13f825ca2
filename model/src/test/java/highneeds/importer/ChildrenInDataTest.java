package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.Placement;
import highneeds.evidence.StatutoryRequest;
import highneeds.project.Project;
import highneeds.project.ProjectFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Little is kept of a child, and what is kept tells neither birthday nor home. */
class ChildrenInDataTest {

    @TempDir Path folder;

    private static List<String> kept(Class<?> ofAChild) {
        return Arrays.stream(ofAChild.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** A new item on this list needs a reason why the forecast cannot do without it. */
    @Test
    void nothingIsKeptOfAChildButWhatIsListedHere() {
        assertThat(kept(Plan.class))
                .containsExactlyInAnyOrder(
                        "person",
                        "census",
                        "ncy",
                        "need",
                        "setting",
                        "provider",
                        "district",
                        "origin");
        assertThat(kept(Placement.class))
                .containsExactlyInAnyOrder(
                        "person",
                        "setting",
                        "provider",
                        "start",
                        "end",
                        "placeFunding",
                        "topUp",
                        "contributions",
                        "band",
                        "residentialWeeks",
                        "health",
                        "directPayment",
                        "origin");
        assertThat(kept(Journey.class))
                .containsExactlyInAnyOrder(
                        "person",
                        "mode",
                        "miles",
                        "passengers",
                        "assistant",
                        "start",
                        "end",
                        "annualCost",
                        "origin");
        assertThat(kept(StatutoryRequest.class))
                .containsExactlyInAnyOrder(
                        "received",
                        "ncy",
                        "decision",
                        "decided",
                        "assessed",
                        "issued",
                        "planFinal");
    }

    /** 1 September 2013 and 31 August 2014 are one school year: NC year 7 in January 2026. */
    @Test
    void ofADayOfBirthOnlyTheSchoolYearIsKept() {
        Plan first = born("2013-09-01");
        Plan last = born("2014-08-31");
        assertThat(first).isEqualTo(last);
        assertThat(first.ncy()).isEqualTo(7);
        assertThat(born("2014-09-01").ncy()).isEqualTo(6);
    }

    private Plan born(String day) {
        Path file =
                Workbooks.text(
                        folder.resolve("plans 2026.csv"),
                        "UPN,Date of birth,Primary need,Provision type",
                        "P1," + day + ",ASD,Special");
        return Exampleshire.read(file).value().plans().getFirst();
    }

    @Test
    void ofAHomeOnlyTheDistanceIsKept() {
        Path file =
                Workbooks.text(
                        folder.resolve("transport.csv"),
                        "Pupil ID,Home postcode,School postcode,Distance (miles),Transport mode,"
                                + "Start date,Annual cost",
                        "P1,EX99 9ZQ,EX98 8ZQ,4.5,Taxi,2025-09-01,9000");
        Import<Evidence> read = Exampleshire.read(file);
        assertThat(read.value().journeys())
                .singleElement()
                .satisfies(journey -> assertThat(journey.miles()).hasValue(4.5));
        assertThat(read.readings().getFirst().notRead())
                .contains("Home postcode", "School postcode");
        assertThat(read.value() + "" + read.issues()).doesNotContain("9ZQ", "8ZQ");
    }

    @Test
    void theKeyAndTheIdentifiersAreNotInTheProject() throws Exception {
        Path key = folder.resolve("own").resolve("pseudonym.key");
        Pseudonyms pseudonyms = new Pseudonyms(PseudonymKey.loadOrCreate(key));
        Path file =
                Workbooks.text(
                        folder.resolve("plans 2026.csv"),
                        "UPN,NC year,Primary need,Provision type",
                        "Z800900100200,7,ASD,Special");
        Import<Evidence> read =
                highneeds.importer.entry.Importer.read(
                        Exampleshire.look(file),
                        Exampleshire.nothing(),
                        pseudonyms,
                        Exampleshire.TODAY,
                        highneeds.domain.Progress.NONE);
        Path project = Files.createDirectory(folder.resolve("shared")).resolve("p.highneeds");
        ProjectFile.save(Project.of(read.value(), read.readings(), read.issues()), project);
        String all = unpacked(project);
        assertThat(all)
                .contains(pseudonyms.of("Z800900100200"))
                .doesNotContainIgnoringCase(Files.readString(key).strip())
                .doesNotContain("Z800900100200");
        assertThat(project.getParent()).isDirectoryContaining(project::equals);
        try (var files = Files.list(project.getParent())) {
            assertThat(files).containsExactly(project);
        }
    }

    private static String unpacked(Path project) throws Exception {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(project.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return String.join("\n", texts);
    }
}
