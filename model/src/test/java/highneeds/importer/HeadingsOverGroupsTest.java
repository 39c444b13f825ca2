package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Two rows of headings, the upper over groups of columns, printed again on every page. */
class HeadingsOverGroupsTest {

    private static final Object[] GROUPS = row("Child", null, "Need", null, "Placement", null);
    private static final Object[] HEADINGS =
            row("Ref no", "Yr grp", "Main", "Second", "Base type", "Establishment");

    @TempDir Path folder;

    private Path file() {
        return Workbooks.xlsx(
                folder.resolve("plans.xlsx"),
                "January 2026",
                row("Caseload"),
                GROUPS,
                HEADINGS,
                row("C1", "Year 7", "ASD", "SLCN", "Special", "Oak"),
                row("C2", "Year 8", "MLD", null, "Mainstream", "Ash"),
                GROUPS,
                HEADINGS,
                row("C3", "Year 9", "SEMH", "ASD", "Special", "Oak"));
    }

    @Test
    void aCellOverTwoColumnsNamesTheFirstWhereNeitherIsKnownWithIt() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("plans.xlsx"),
                        "January 2026",
                        row("Pupil", null, "Primary need", null, "Provision type"),
                        row("ID", "NC year", "In short", "In words", null),
                        row("C1", "7", "ASD", "Autism", "Special"));
        assertThat(Exampleshire.look(file).tables().getFirst().layout().headings())
                .containsExactly(
                        "Pupil ID",
                        "NC year",
                        "Primary need",
                        "Primary need In words",
                        "Provision type");
        assertThat(Exampleshire.read(file).value().plans()).hasSize(1);
    }

    @Test
    void aColumnOfDatesIsNoDistrictThoughItsHeadingIsLikeOne() {
        Path file =
                Workbooks.text(
                        folder.resolve("plans 2026.csv"),
                        "Pupil ID,NC year,Primary need,Base type,Placement Start",
                        "C1,7,ASD,Special,13/9/2024",
                        "C2,7,ASD,Special,14/9/2024",
                        "C3,7,ASD,Special,15/9/2024");
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.readings().getFirst().notRead()).containsExactly("Placement Start");
    }

    @Test
    void aCaseloadIsNoTableOfPlacementsBecauseItSaysSinceWhenAChildIsPlaced() {
        Path file =
                Workbooks.text(
                        folder.resolve("caseload 2026.csv"),
                        "Pupil ID,NC year,Primary need,Base type,School,Placement start date,Band",
                        "C1,7,ASD,Special,Oak,13/9/2024,B1");
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans()).hasSize(1);
        assertThat(result.readings().getFirst().kind()).isEqualTo(TableKind.COHORT);
    }

    @Test
    void theMainNeedIsNotTakenFromTheColumnOfTheSecond() {
        FoundTable table = Exampleshire.look(file()).tables().getFirst();
        assertThat(table.layout().headings()).contains("Need Main", "Need Second");
        Import<Evidence> result = Exampleshire.read(file());
        assertThat(result.value().plans())
                .extracting(Plan::need)
                .containsExactly("ASD", "MLD", "SEMH");
        assertThat(result.readings().getFirst().notRead()).containsExactly("Need Second");
    }

    @Test
    void bothRowsOfHeadingsArePassedOverWhereTheyComeAgain() {
        Import<Evidence> result = Exampleshire.read(file());
        assertThat(result.readings().getFirst().read()).isEqualTo(3);
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("rows-passed-over"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains("2 rows of headings again"));
    }
}
