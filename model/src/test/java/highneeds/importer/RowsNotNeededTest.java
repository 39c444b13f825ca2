package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class RowsNotNeededTest {

    @TempDir Path folder;

    private static Issue only(Import<Evidence> result, String code) {
        return result.issues().stream()
                .filter(issue -> issue.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void olderResidentsAreANoteThatAsksForNothing() {
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("population.csv"),
                                "Year,Age,Population",
                                "2025,4,1000",
                                "2025,60,800",
                                "2025,61,700",
                                "2025,under fives,900"));
        Issue older = only(result, "age-not-needed");
        assertThat(older.severity()).isEqualTo(Issue.Severity.NOTE);
        assertThat(older.rows()).isEqualTo(2);
        assertThat(older.remedy())
                .isEqualTo("Nothing to do: plans end by 25, so older ages are not needed.");
        assertThat(only(result, "no-single-age").severity()).isEqualTo(Issue.Severity.LEFT_OUT);
        assertThat(result.readings().getFirst().leftOut())
                .isEqualTo(Exampleshire.leftOut(result))
                .isEqualTo(3);
    }

    @Test
    void childrenWithSenSupportAreANote() {
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("cohort 2026.csv"),
                                "Pupil ID,NC year,Primary need,Provision type,Plan type",
                                "P1,7,ASD,Special,EHCP",
                                "P2,7,ASD,Mainstream,SEN support"));
        assertThat(only(result, "not-a-plan").severity()).isEqualTo(Issue.Severity.NOTE);
        assertThat(result.value().plans()).hasSize(1);
    }

    @Test
    void everyMessageSaysWhatWhereWhyAndWhatToDoInWholeSentences() {
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.text(
                                folder.resolve("cohort.csv"),
                                "Census date,Pupil ID,NC year,Date of birth,Primary need,Provision"
                                        + " type,Plan type,Maintaining authority,Plan start"
                                        + " date,Plan end date",
                                "2026-01-15,P1,7,2030-01-01,ASD,Special,EHCP,,2026-09-01,2020-01-01",
                                "2026-01-15,P2,year of the cat,soon,,Special,EHCP,,,",
                                "2026-01-15,P3,7,,ASD,Moon base,EHCP,,,",
                                "2026-01-15,P4,7,,Moonsickness,Special,EHCP,,,",
                                "2026-01-15,P5,40,,ASD,Special,EHCP,,,",
                                "2026-01-15,P6,7,,ASD,Special,EHCP,Otherton,,",
                                "2026-06-15,P7,7,,ASD,Special,K,,,",
                                "2045-01-15,P8,7,,ASD,Special,EHCP,,,",
                                ",P9,7,,ASD,,EHCP,,,",
                                "2026-01-15,,7,,ASD,Special,EHCP,,,"),
                        Workbooks.text(
                                folder.resolve("placements.csv"),
                                "Pupil ID,Provision type,Provider,Start date,End date,Annual"
                                        + " cost,Residential weeks,Health contribution",
                                "P1,Special,Oak,2025-09-01,never,twelve,99,10",
                                "P2,Special,Oak,not yet,,1,0,0",
                                "P3,Special,Oak,1805-09-01,,1,0,0",
                                "P4,Special,Oak,2025-09-01,,-1,0,0"),
                        Workbooks.text(
                                folder.resolve("places.csv"),
                                "Provision type,Provider,From,Places",
                                "Special,Oak,2025,",
                                "Special,Oak,,5",
                                ",Nowhere,2025,5"));
        assertThat(result.issues()).hasSizeGreaterThan(15);
        assertThat(result.issues())
                .allSatisfy(
                        issue -> {
                            assertThat(issue.where()).isNotBlank();
                            assertThat(issue.what()).matches("(?s)[A-Z0-9'].*\\.");
                            assertThat(issue.remedy()).matches("(?s)[A-Z].* .*\\.");
                            assertThat(issue.toString()).doesNotContain("P1", "year of the cat");
                        });
    }
}
