package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Survey;
import highneeds.importer.table.FoundTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Several tables on one sheet are told apart only where there is more than one for certain. */
class SeveralTablesTest {

    private static final Object[] HEADINGS =
            row("Pupil ID", "NC year", "Primary need", "Provision type");

    @TempDir Path folder;

    private static Import<Evidence> read(Survey survey) {
        return Exampleshire.read(Exampleshire.nothing(), survey);
    }

    @Test
    void censusesBelowEachOtherAreReadByTheYearsInTheirTitles() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("plans.xlsx"),
                        "Plans",
                        row("January 2025"),
                        HEADINGS,
                        row("P1", 6, "ASD", "Special"),
                        row("P2", 8, "MLD", "Special"),
                        row("Total", 2),
                        row(),
                        row("January 2026"),
                        HEADINGS,
                        row("P1", 7, "ASD", "Special"));
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables()).hasSize(2);
        Import<Evidence> result = read(survey);
        assertThat(result.value().plans())
                .extracting(Plan::census, Plan::ncy)
                .containsExactly(tuple(2025, 6), tuple(2025, 8), tuple(2026, 7));
        assertThat(Exampleshire.codes(result)).contains("several-tables");
        assertThat(Exampleshire.leftOut(result)).isZero();
    }

    @Test
    void differentTablesBelowEachOtherAreBothRead() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("all 2026.xlsx"),
                        "All",
                        row("Line", "Financial year", "Budget"),
                        row("1.2.1", "2025-26", 1_000_000),
                        row("1.2.2", "2025-26", 2_000_000),
                        row(),
                        row("Plans on census day, January 2026"),
                        HEADINGS,
                        row("P1", 7, "ASD", "Special"),
                        row("P2", 9, "ASD", "Special"));
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().ledger()).hasSize(2);
        assertThat(result.value().plans()).hasSize(2);
        assertThat(Exampleshire.leftOut(result)).isZero();
    }

    @Test
    void tablesBesideEachOtherAreBothRead() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("beside 2026.xlsx"),
                        "Both",
                        row(
                                "Pupil ID",
                                "NC year",
                                "Primary need",
                                "Provision type",
                                null,
                                "Pupil ID",
                                "Provision type",
                                "Start date",
                                "Annual cost"),
                        row("P1", 7, "ASD", "Special", null, "P1", "Special", "2024-09-01", 12_000),
                        row("P2", 8, "MLD", "Special", null, "P2", "Special", "2023-09-01", 13_000),
                        row(null, null, null, null, null, "P2", "PRU", "2022-09-01", 9_000));
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables())
                .extracting(table -> table.mapping().kind())
                .containsExactly(TableKind.COHORT, TableKind.PLACEMENTS);
        Import<Evidence> result = read(survey);
        assertThat(result.value().plans()).hasSize(2);
        assertThat(result.value().placements()).hasSize(3);
        assertThat(Exampleshire.leftOut(result)).isZero();
    }

    @Test
    void aSpacerColumnAndBlankRowsDoNotCutATable() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("one 2026.xlsx"),
                        "Plans",
                        row("Pupil ID", "NC year", null, "Primary need", "Provision type"),
                        row("P1", 7, null, "ASD", "Special"),
                        row(),
                        row("Pupil ID", "NC year", null, "Primary need", "Provision type"),
                        row("P2", 8, null, "ASD", "Special"));
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables()).hasSize(1);
        assertThat(read(survey).value().plans()).hasSize(2);
    }

    @Test
    void aListOfCodesBesideATableIsPassedOverAndSaid() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("codes 2026.xlsx"),
                        "Plans",
                        row("Pupil ID", "NC year", "Primary need", "Provision type", null, "Key"),
                        row("P1", 7, "ASD", "Special", null, "ASD is autism"),
                        row(null, null, null, null, null, "MLD is moderate", "see guide"),
                        row(null, null, null, null, null, "HI is hearing", "see guide"));
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans()).hasSize(1);
        assertThat(Exampleshire.leftOut(result)).isZero();
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("rows-passed-over"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).contains("2 rows beside the table"));
    }

    /** Each of the group names could be a heading itself. */
    @Test
    void aRowOfGroupNamesAboveTheHeadingsIsNoTableWithoutRows() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("groups.xlsx"),
                        "January 2026",
                        row("Child", null, "Need", "Placement"),
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("P1", 7, "ASD", "Special"),
                        row("P2", 8, "ASD", "Special"));
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.usable()).as(result.issues().toString()).isTrue();
        assertThat(result.readings()).hasSize(1);
        assertThat(result.value().plans()).hasSize(2);
    }

    @Test
    void eachTableSaysWhereOnTheSheetItIs() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("where 2026.xlsx"),
                        "All",
                        row("Line", "Financial year", "Budget"),
                        row("1.2.1", "2025-26", 1_000_000),
                        row(),
                        HEADINGS,
                        row("P1", 7, "ASD", "Special"));
        assertThat(Exampleshire.look(file).tables())
                .extracting(FoundTable::where)
                .containsExactly("sheet 'All', rows 1 to 3", "sheet 'All', from row 4");
    }
}
