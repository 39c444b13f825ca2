package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** What is read remembers the file, the sheet and the row as the spreadsheet numbers it. */
class SourceRowsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    @TempDir Path folder;

    @Test
    void placementsRememberTheirRowsBelowATitleAndPastAnEmptyRow() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("placements.xlsx"),
                        "Spend by child",
                        Workbooks.row("SEN placements, 2025-26"),
                        Workbooks.row(),
                        Workbooks.row("Pupil ID", "Provision type", "Start date", "Annual cost"),
                        Workbooks.row("A1", "ISS", SEPTEMBER, 61_000),
                        Workbooks.row(),
                        Workbooks.row("A2", "ISS", SEPTEMBER, 58_000));
        Import<Evidence> read = Exampleshire.read(file);
        assertThat(read.value().placements())
                .as("%s", read.issues())
                .extracting(Placement::topUp, Placement::origin)
                .containsExactly(
                        Tuple.tuple(61_000.0, new Origin("placements.xlsx", "Spend by child", 4)),
                        Tuple.tuple(58_000.0, new Origin("placements.xlsx", "Spend by child", 6)));
    }

    @Test
    void journeysRememberTheirRowsEvenWhereRowsBetweenAreLeftOut() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("transport.xlsx"),
                        "Routes",
                        Workbooks.row("Pupil ID", "Transport mode", "Start date", "Annual cost"),
                        Workbooks.row("A1", "Taxi", SEPTEMBER, 9_000),
                        Workbooks.row("A2", null, SEPTEMBER, 4_000),
                        Workbooks.row("A3", "Minibus", SEPTEMBER, 5_000));
        Import<Evidence> read = Exampleshire.read(file);
        assertThat(read.value().journeys())
                .as("%s", read.issues())
                .extracting(Journey::annualCost, Journey::origin)
                .containsExactly(
                        Tuple.tuple(9_000.0, new Origin("transport.xlsx", "Routes", 2)),
                        Tuple.tuple(5_000.0, new Origin("transport.xlsx", "Routes", 4)));
    }

    @Test
    void linesOfTheLedgerRememberTheirRows() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("ledger.xlsx"),
                        "Accounts",
                        Workbooks.row("High needs block"),
                        Workbooks.row("S251 line", "Financial year", "Budget", "Outturn"),
                        Workbooks.row("1.2.1", "2025-26", 4_000_000, 4_100_000),
                        Workbooks.row("1.2.3", "2025-26", 7_000_000, 7_600_000));
        Import<Evidence> read = Exampleshire.read(file);
        assertThat(read.value().ledger())
                .as("%s", read.issues())
                .extracting(LedgerLine::code, LedgerLine::origin)
                .containsExactly(
                        Tuple.tuple("1.2.1", new Origin("ledger.xlsx", "Accounts", 3)),
                        Tuple.tuple("1.2.3", new Origin("ledger.xlsx", "Accounts", 4)));
    }
}
