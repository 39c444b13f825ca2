package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every plan read from a row remembers file, sheet and row, in the project too. */
class OriginTest {

    @TempDir Path folder;

    @Test
    void aPlanRemembersItsRow() throws Exception {
        Path file = folder.resolve("cohort.csv");
        Files.writeString(
                file,
                """
                Census date,Pupil ID,NC year,Primary need,Provision type
                15/01/2026,a1,3,ASD,Mainstream
                15/01/2026,a2,4,SLCN,Mainstream
                """);
        Evidence read =
                Intake.of(
                                "Smallshire",
                                List.of(FileToRead.of(file)),
                                new Pseudonyms(PseudonymKey.loadOrCreate(folder.resolve("key"))),
                                Progress.NONE)
                        .value();
        assertThat(read.plans())
                .extracting(Plan::origin)
                .containsExactlyInAnyOrder(
                        new Origin("cohort.csv", "", 2), new Origin("cohort.csv", "", 3));
        assertThat(read.plans().getFirst().origin().words()).isEqualTo("cohort.csv, row 2");
        Path saved = folder.resolve("p.highneeds");
        ProjectFile.save(Project.of(read, List.of(), List.of()), saved);
        assertThat(ProjectFile.open(saved).evidence().plans()).isEqualTo(read.plans());
    }
}
