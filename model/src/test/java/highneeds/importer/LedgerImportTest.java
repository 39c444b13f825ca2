package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LedgerImportTest {

    @TempDir Path folder;

    private Import<Evidence> read(String name, String... lines) {
        return Exampleshire.read(Workbooks.text(folder.resolve(name), lines));
    }

    @Test
    void aLedgerWithAColumnForEachFinancialYearIsRead() {
        Import<Evidence> result =
                read(
                        "ledger.csv",
                        "High needs budget monitoring",
                        "S251 line,Description,2024/25,25-26,FY27",
                        "1.2.3,Independent,8000000,\"9,000,000\",10000000",
                        "HNB,Allocation,50000000,51000000,",
                        "Total,,1,1,1");
        assertThat(result.value().ledger())
                .extracting(LedgerLine::code, LedgerLine::year, LedgerLine::best)
                .containsExactly(
                        Tuple.tuple("1.2.3", new FinancialYear(2024), 8_000_000.0),
                        Tuple.tuple("1.2.3", new FinancialYear(2025), 9_000_000.0),
                        Tuple.tuple("1.2.3", new FinancialYear(2026), 10_000_000.0),
                        Tuple.tuple("HNB", new FinancialYear(2024), 50_000_000.0),
                        Tuple.tuple("HNB", new FinancialYear(2025), 51_000_000.0));
        assertThat(result.usable()).isTrue();
    }

    @Test
    void budgetAndOutturnOfEachYearMayHaveTheirOwnColumns() {
        Import<Evidence> result =
                read(
                        "monitoring.csv",
                        "Budget line,2025-26 Budget,2025-26 Forecast outturn,2026-27 Budget",
                        "1.2.3 Independent,9000000,9500000,10000000");
        assertThat(result.value().ledger())
                .extracting(
                        LedgerLine::year,
                        line -> line.budget().orElse(0),
                        line -> line.outturn().orElse(0))
                .containsExactly(
                        Tuple.tuple(new FinancialYear(2025), 9_000_000.0, 9_500_000.0),
                        Tuple.tuple(new FinancialYear(2026), 10_000_000.0, 0.0));
    }

    @Test
    void aLedgerWithoutCodesIsReadByTheNamesOfItsLinesAndTheRestIsListed() {
        Import<Evidence> result =
                read(
                        "ledger.csv",
                        "Line,Financial year,Budget,Outturn",
                        "Top ups maintained,2026/27,\"£1,250,000\",",
                        "Independent and non maintained special schools,26-27,(500),9.5m",
                        "Import/export adjustment,FY27,-£300k,",
                        "Christmas party,2026-27,100,100");
        assertThat(result.value().ledger())
                .extracting(
                        LedgerLine::code,
                        line -> line.year().toString(),
                        line -> line.budget().orElse(0),
                        line -> line.outturn().orElse(0))
                .containsExactly(
                        Tuple.tuple("1.2.1", "2026-27", 1_250_000.0, 0.0),
                        Tuple.tuple("1.2.3", "2026-27", -500.0, 9_500_000.0),
                        Tuple.tuple("IMPORT", "2026-27", -300_000.0, 0.0));
        assertThat(result.issues())
                .anySatisfy(
                        issue -> {
                            assertThat(issue.row()).hasValue(5);
                            assertThat(issue.toString()).contains("Christmas party");
                        });
    }

    @Test
    void directPaymentsAndWhoContributesComeInWithThePlacement() {
        Import<Evidence> result =
                read(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,Annual cost,Top-up,Personal"
                                + " budget,Health contribution,Social care contribution",
                        "A1,EOTAS,2025-09-01,30000,30000,12000,25%,5000");
        assertThat(result.value().placements())
                .as("%s", result.issues())
                .singleElement()
                .satisfies(
                        placement -> {
                            assertThat(placement.directPayment()).hasValue(12_000.0);
                            assertThat(placement.health()).hasValue(7_500.0);
                            assertThat(placement.contributions()).isEqualTo(12_500);
                        });
    }

    @Test
    void aContributionOfMoreThanAllIsRefusedRowByRow() {
        Import<Evidence> result =
                read(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,Annual cost,Health contribution %",
                        "A,ISS,2025-09-01,50000,20",
                        "B,ISS,2025-09-01,50000,120",
                        "C,ISS,2025-09-01,50000,150%");
        assertThat(result.value().placements())
                .extracting(Placement::contributions)
                .containsExactly(10_000.0);
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("contribution-over-all"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.rows()).isEqualTo(2));
    }

    @Test
    void aNegativeNumberOfPlacesIsRefused() {
        Import<Evidence> result =
                read(
                        "places.csv",
                        "Provision type,Provider,From,Places",
                        "Special,Oak,2025,120",
                        "Special,Elm,2026,-10");
        assertThat(result.value().places()).hasSize(1);
        assertThat(Exampleshire.codes(result)).contains("negative-places");
    }
}
