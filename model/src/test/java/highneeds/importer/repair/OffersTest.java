package highneeds.importer.repair;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;
import highneeds.importer.Exampleshire;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.Workbooks;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/** A repair that is offered for an issue mends it; what cannot be mended here offers none. */
class OffersTest {

    private static final String PLAN = "Census date,Pupil ID,NC year,Primary need,Provision type";

    @TempDir Path folder;
    private Path[] files;
    private Import<Evidence> read;

    private Path csv(String name, String... lines) {
        return Workbooks.text(folder.resolve(name), lines);
    }

    @BeforeEach
    void filesWithManyFaults() {
        files =
                new Path[] {
                    csv("plans 2025.csv", PLAN, "2025-01-16,P1,7,ASD,Special"),
                    csv(
                            "plans 2026.csv",
                            PLAN,
                            "2026-01-15,P1,7,ASD,Special",
                            "2026-01-15,P2,20,ASD,Mainstream",
                            "2026-06-15,P3,7,ASD,Special"),
                    csv(
                            "placements.csv",
                            "Pupil ID,Provision type,Start date,Annual cost",
                            "P1,Special,2023-09-01,20000",
                            "P1,Special,2024-09-01,20000",
                            "X9,Special,2024-09-01,",
                            "X8,Special,2024-09-01,21000"),
                    csv("places.csv", "Provision type,From,Places", "Special,2025,1"),
                    csv(
                            "transport.csv",
                            "Pupil ID,Transport mode,Start date,Annual cost",
                            "P2,Taxi,2024-09-01,9000",
                            "X9,Taxi,2024-09-01,8000")
                };
        read = Exampleshire.read(files);
    }

    private Import<Evidence> mended(String issue, Repair repair) {
        Survey survey = Exampleshire.look(files);
        for (FoundTable table : survey.tables()) {
            survey =
                    survey.with(
                            table,
                            table.withMapping(
                                    table.mapping().withRepair(issue, Optional.of(repair))));
        }
        return Exampleshire.read(Exampleshire.nothing(), survey);
    }

    @Test
    void everyRepairOfferedMendsItsIssue() {
        int repairs = 0;
        for (Issue issue : read.issues()) {
            for (Repair repair : Offer.of(issue).repairs()) {
                assertThat(mended(issue.code(), repair).issues())
                        .as("%s: %s", issue.code(), repair)
                        .doesNotContain(issue);
                repairs++;
            }
        }
        assertThat(repairs).isGreaterThan(4);
    }

    @Test
    void whatOnlyTheFilesCanMendIsFoundAndOffersNothing() {
        for (String code :
                new String[] {
                    "plan-without-placement",
                    "ncy-not-rising",
                    "setting-takes-no-such-year",
                    "more-children-than-places"
                }) {
            assertThat(read.issues())
                    .filteredOn(issue -> issue.code().equals(code))
                    .as(code)
                    .isNotEmpty()
                    .allSatisfy(issue -> assertThat(Offer.of(issue).repairs()).isEmpty());
        }
    }
}
