package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class IntakeTest {

    private static final Pseudonyms KEY = new Pseudonyms(PseudonymKey.random());

    @TempDir Path folder;

    private Path cohort(String authorityHeading) throws IOException {
        return Files.writeString(
                folder.resolve("cohort.csv"),
                """
                Census date,Pupil ID,NC year,Primary need,Provision type,%s
                2026-01-15,P1,7,ASD,Mainstream,Exampleshire
                2026-01-15,P2,8,ASD,Mainstream,Exampleshire
                2026-01-15,P3,9,ASD,Mainstream,Otherton
                """
                        .formatted(authorityHeading));
    }

    private static Import<Evidence> of(String council, Path file) {
        return Intake.of(council, List.of(FileToRead.of(file)), KEY, Progress.NONE);
    }

    @Test
    void filesWithoutANameTellWhoseTheyAre() throws IOException {
        Import<Evidence> read = of("", cohort("Maintaining authority"));
        assertThat(read.value().council()).isEqualTo("Exampleshire");
        assertThat(read.value().plans()).hasSize(2);
    }

    @Test
    void filesThatDoNotTellAreOfAnUnnamedCouncilUntilLaterOnesDo() throws IOException {
        Import<Evidence> first = of(" ", cohort("Seen by"));
        assertThat(first.value().council()).isEqualTo(Evidence.UNNAMED);
        assertThat(first.value().plans()).hasSize(3);
        Import<Evidence> second =
                Intake.onto(
                        first.value(),
                        List.of(FileToRead.of(cohort("Maintaining authority"))),
                        KEY,
                        Progress.NONE);
        assertThat(second.value().council()).isEqualTo("Exampleshire");
        assertThat(second.value().plans()).hasSize(2);
    }

    @Test
    void theCensusOfANamedCouncilIsHeldAgainstItsPublishedTotal() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("plans.csv"),
                        """
                        Snapshot,Stud ID,NCY,Main need,Placement type
                        2025-01-16,P1,7,ASD,Mainstream
                        2025-01-16,P2,8,ASD,Mainstream
                        """);
        // 7,217 plans in January 2025: DfE, Education, health and care plans, 2025.
        assertThat(of("Buckinghamshire", file).issues())
                .filteredOn(issue -> issue.code().equals("not-the-published-total"))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.where())
                                    .isEqualTo("plans.csv, row 2 and 1 more, column 'Snapshot'");
                            assertThat(issue.what()).contains("2 plans", "7,217");
                        });
    }

    private FileToRead release() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("caseload.csv"),
                        """
                        time_period,geographic_level,old_la_code,la_name,breakdown_topic,breakdown,ehcplans,mainstream_academy
                        202526,Local authority,825,Buckinghamshire,Child or young persons age,Age 7,x,400
                        202526,Local authority,202,Camden,Child or young persons age,Age 7,x,300
                        """);
        return FileToRead.of(file);
    }

    @Test
    void aReleaseFileOfTheDepartmentIsReadForTheCouncilThatIsNamed() throws IOException {
        List<FileToRead> files = List.of(release());
        Import<Evidence> read = Intake.of("Buckinghamshire", files, KEY, Progress.NONE);
        assertThat(read.usable()).as(read.issues().toString()).isTrue();
        assertThat(read.value().history().latest().census()).isEqualTo(2026);
        assertThat(read.value().history().latest().plans().total()).isEqualTo(400, within(1e-6));
        assertThat(Intake.of("Exampleshire", files, KEY, Progress.NONE).issues())
                .extracting(Issue::code)
                .contains("release-without-council");
    }
}
