package highneeds.importer.check;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.importer.Exampleshire;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.IssueColumns;
import highneeds.importer.Workbooks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the checks find is told with the file, the sheet, every row and the column it stands in. */
class ChecksSayWhereTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    @TempDir Path folder;

    private Import<Evidence> read() {
        Path plans =
                Workbooks.xlsx(
                        folder.resolve("plans.xlsx"),
                        "January 2026",
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("A1", 7, "ASD", "ISS"),
                        row("A2", 7, "ASD", "ISS"),
                        row("A3", 7, "ASD", "ISS"));
        Path placements =
                Workbooks.xlsx(
                        folder.resolve("placements.xlsx"),
                        "Spend",
                        row("Pupil ID", "Provision type", "Start date", "Annual cost"),
                        row("A1", "ISS", SEPTEMBER, 50_000),
                        row("A1", "ISS", SEPTEMBER.plusDays(20), 50_000),
                        row("X1", "ISS", SEPTEMBER, 50_000),
                        row("X2", "ISS", SEPTEMBER, 900),
                        row("X3", "ISS", SEPTEMBER, 50_000));
        Path transport =
                Workbooks.xlsx(
                        folder.resolve("transport.xlsx"),
                        "Routes",
                        row("Pupil ID", "Transport mode", "Start date", "Annual cost"),
                        row("A1", "Taxi", SEPTEMBER, 9_000),
                        row("X1", "Taxi", SEPTEMBER, 9_000));
        return Exampleshire.read(plans, placements, transport);
    }

    private static Issue only(Import<Evidence> read, String code) {
        List<Issue> found = read.issues().stream().filter(i -> i.code().equals(code)).toList();
        assertThat(found).as("%s among %s", code, read.issues()).hasSize(1);
        return found.getFirst();
    }

    @Test
    void everyRowThatDoesNotMatchTheOtherTablesIsNamed() {
        Import<Evidence> read = read();
        Issue placements = only(read, "placement-without-plan");
        assertThat(placements.where())
                .isEqualTo("placements.xlsx, sheet 'Spend', row 4 and 2 more, column 'Pupil ID'");
        assertThat(placements.numbers()).containsExactly(4, 5, 6);
        assertThat(placements.what()).startsWith("3 placements run on the last census day");
        Issue plans = only(read, "plan-without-placement");
        assertThat(plans.file()).isEqualTo("plans.xlsx");
        assertThat(plans.sheet()).isEqualTo("January 2026");
        assertThat(plans.numbers()).containsExactly(3, 4);
        Issue journeys = only(read, "transport-without-plan");
        assertThat(journeys.where())
                .isEqualTo("transport.xlsx, sheet 'Routes', row 3, column 'Pupil ID'");
        assertThat(journeys.what()).startsWith("1 journey runs");
    }

    @Test
    void theLaterOfTwoOverlappingPlacementsAndTheOutlyingCostAreNamed() {
        Import<Evidence> read = read();
        Issue overlap = only(read, "overlapping-placements");
        assertThat(overlap.numbers()).containsExactly(3);
        assertThat(overlap.column()).isEqualTo("Start date");
        Issue cost = only(read, "outlying-cost");
        assertThat(cost.numbers()).containsExactly(5);
        assertThat(cost.what()).contains("1 placement in 'Independent special school");
    }

    @Test
    void theColumnIsNamedAsTheFileNamesIt() {
        Path plans =
                Workbooks.text(
                        folder.resolve("plans 2026.csv"),
                        "Stud ID,NCY,Main need,Placement type",
                        "A1,7,ASD,ISS");
        Path placements =
                Workbooks.text(
                        folder.resolve("placements.csv"),
                        "Stud ID,Placement type,Placement start,Total cost",
                        "A1,ISS,2025-09-01,50000",
                        "X1,ISS,2025-09-01,50000");
        assertThat(only(Exampleshire.read(plans, placements), "placement-without-plan").where())
                .isEqualTo("placements.csv, row 3, column 'Stud ID'");
    }

    @Test
    void capacityNamesTheRowsWhosePlacesAreCounted() {
        Path plans =
                Workbooks.text(
                        folder.resolve("plans 2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "A1,7,ASD,Special",
                        "A2,7,ASD,Special",
                        "A3,7,ASD,Special");
        Path places =
                Workbooks.xlsx(
                        folder.resolve("places.xlsx"),
                        "Commissioned",
                        row("Provision type", "Provider", "From", "Places"),
                        row("Special", "Oak", 2024, 9),
                        row("Special", "Oak", 2025, 1),
                        row("Special", "Ash", 2025, 1));
        Issue full = only(Exampleshire.read(plans, places), "more-children-than-places");
        assertThat(full.where())
                .isEqualTo("places.xlsx, sheet 'Commissioned', row 3 and 1 more, column 'Places'");
        assertThat(full.numbers()).containsExactly(3, 4);
        assertThat(full.what())
                .contains("has 3 plans in January 2026 but 2 places from the September before");
    }

    @Test
    void theLedgerLineThatTheCostsOfPlacementsDoNotMeetIsNamed() {
        Path placements =
                Workbooks.text(
                        folder.resolve("placements.csv"),
                        "Pupil ID,Provision type,Start date,Annual cost",
                        "A1,ISS,2025-09-01,50000");
        Path ledger =
                Workbooks.xlsx(
                        folder.resolve("ledger.xlsx"),
                        "2025-26",
                        row("Line", "Financial year", "Budget", "Outturn or forecast"),
                        row("1.2.1", "2025-26", 1_000_000, 1_100_000),
                        row("1.2.3", "2025-26", 900_000, 1_000_000));
        Issue spend = only(Exampleshire.read(placements, ledger), "spend-not-the-ledgers");
        assertThat(spend.where())
                .isEqualTo("ledger.xlsx, sheet '2025-26', row 3, column 'Outturn or forecast'");
        assertThat(spend.what())
                .isEqualTo(
                        "1 placement of placements.csv on line 1.2.3 cost GBP 50,000 a year, but"
                                + " the ledger of 2025-26 has GBP 1,000,000.");
    }

    @Test
    void aMissingCensusAndIdentifiersOfAnotherSchemeNameTheFileOfTheLaterCensus() {
        String[] earlier = new String[31];
        String[] later = new String[31];
        earlier[0] = "Pupil ID,NC year,Primary need,Provision type";
        later[0] = earlier[0];
        for (int i = 1; i <= 30; i++) {
            earlier[i] = "old" + i + ",7,ASD,Special";
            later[i] = "new" + i + ",8,ASD,Special";
        }
        Path first = Workbooks.text(folder.resolve("plans 2025.csv"), earlier);
        Path next = Workbooks.text(folder.resolve("plans 2026.csv"), later);
        Issue scheme = only(Exampleshire.read(first, next), "identifiers-changed");
        assertThat(scheme.where())
                .isEqualTo("plans 2026.csv, row 2 and 29 more, column 'Pupil ID'");
        Path longAgo = Workbooks.text(folder.resolve("plans 2023.csv"), earlier);
        Issue gap = only(Exampleshire.read(longAgo, first), "census-missing");
        assertThat(gap.where()).as("without a column of census dates").isEqualTo("plans 2025.csv");
        assertThat(gap.what()).contains("January 2024 between those of January 2023 and");
    }

    @Test
    void theExportedListHasEveryRowSoThatEachCanBeFound() {
        List<Object> columns = IssueColumns.of(only(read(), "placement-without-plan"));
        assertThat(columns.get(IssueColumns.NAMES.indexOf("row numbers"))).isEqualTo("4, 5, 6");
        assertThat(columns.get(IssueColumns.NAMES.indexOf("rows"))).isEqualTo(3);
    }

    @Test
    void rowsOfTwoFilesAreToldFileByFile() {
        Path earlier =
                Workbooks.xlsx(
                        folder.resolve("earlier.xlsx"),
                        "January 2025",
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("B1", 7, "ASD", "Mainstream"),
                        row("B2", 7, "ASD", "Mainstream"));
        Path later =
                Workbooks.xlsx(
                        folder.resolve("later.xlsx"),
                        "January 2026",
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("B1", 7, "ASD", "Mainstream"),
                        row("B2", 9, "ASD", "Mainstream"));
        Issue stuck = only(Exampleshire.read(earlier, later), "ncy-not-rising");
        assertThat(stuck.file()).isEqualTo("later.xlsx");
        assertThat(stuck.numbers()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void rowsOfAProjectSavedBeforeRowsWereKeptAreStillCounted() {
        Evidence old =
                Exampleshire.nothing()
                        .withPlans(List.of(new Plan("A", 2026, 5, "ASD", "SS", "", "")))
                        .withPlacements(
                                List.of(
                                        new Placement(
                                                "C",
                                                "ISS",
                                                "",
                                                SEPTEMBER,
                                                Optional.empty(),
                                                0,
                                                50_000,
                                                0,
                                                "",
                                                0)));
        Issue issue = Checks.run(old).getFirst();
        assertThat(issue.where()).isEqualTo("Placements, column 'Pupil ID'");
        assertThat(issue.what()).startsWith("1 placement runs");
    }

    @Test
    void notMoreRowsAreNamedThanAPersonWouldLookUp() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("Pupil ID", "Provision type", "Start date", "Annual cost"));
        for (int i = 0; i < 600; i++) {
            rows.add(row("X" + i, "ISS", SEPTEMBER, 50_000));
        }
        Path placements =
                Workbooks.xlsx(
                        folder.resolve("placements.xlsx"), "Spend", rows.toArray(Object[][]::new));
        Path plans =
                Workbooks.xlsx(
                        folder.resolve("plans.xlsx"),
                        "January 2026",
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("A1", 7, "ASD", "Mainstream"));
        Issue issue = only(Exampleshire.read(plans, placements), "placement-without-plan");
        assertThat(issue.rows()).isEqualTo(600);
        assertThat(issue.numbers()).hasSize(Issue.MOST_NUMBERS).startsWith(2, 3);
        assertThat(IssueColumns.of(issue).get(IssueColumns.NAMES.indexOf("row numbers")).toString())
                .endsWith("501 and 100 more");
    }
}
