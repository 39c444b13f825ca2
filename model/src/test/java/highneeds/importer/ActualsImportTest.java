package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.evidence.LedgerPosting;
import highneeds.importer.entry.Importer;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class ActualsImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    @TempDir Path folder;

    private Import<Evidence> read(Evidence onto, Path... files) {
        List<FileToRead> all = new ArrayList<>();
        for (Path file : files) {
            all.add(FileToRead.of(file));
        }
        return Importer.read(
                Importer.look(all, Catalogue.standard(), List.of(), Progress.NONE),
                onto,
                new Pseudonyms(PseudonymKey.random()),
                TODAY,
                Progress.NONE);
    }

    private Import<Evidence> read(String... lines) {
        return read(
                Evidence.none(Catalogue.standard(), "Test"),
                Workbooks.text(folder.resolve("ledger.csv"), lines));
    }

    private static List<String> codes(Import<?> read) {
        return read.issues().stream().map(Issue::code).toList();
    }

    @Test
    void aLedgerByMonthIsReadByDatesNamesAndPeriods() {
        Import<Evidence> read =
                read(
                        "S251 line,Financial year,Period,Actual,Accrual",
                        "1.2.3,2026-27,01/04/2026,1000,",
                        "1.2.3,2026-27,May-26,1100,50",
                        "1.2.3,2026-27,P3,1200,",
                        "1.2.3 Independent,2026-27,July,\"1,300\",");
        assertThat(read.usable()).as(read.issues().toString()).isTrue();
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::code, LedgerPosting::month, LedgerPosting::total)
                .containsExactly(
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 4), 1_000.0),
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 5), 1_150.0),
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 6), 1_200.0),
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 7), 1_300.0));
        assertThat(read.readings().getFirst().kind()).isEqualTo(TableKind.ACTUALS);
    }

    @Test
    void aLedgerWithItsMonthsAcrossIsReadLikeOneWithThemBelowEachOther() {
        Import<Evidence> read =
                read(
                        "S251 line,Description,Budget 2026-27,Apr-26,May-26,Jun-26,Total",
                        "1.2.3,Independent schools,12000,1000,1100,\"1,200\",3300",
                        "1.2.5,SEN support,600,50,,-20,30");
        assertThat(read.usable()).as(read.issues().toString()).isTrue();
        assertThat(read.readings().getFirst().kind()).isEqualTo(TableKind.ACTUALS);
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::code, LedgerPosting::month, LedgerPosting::total)
                .containsExactly(
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 4), 1_000.0),
                        Tuple.tuple("1.2.5", YearMonth.of(2026, 4), 50.0),
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 5), 1_100.0),
                        Tuple.tuple("1.2.3", YearMonth.of(2026, 6), 1_200.0),
                        Tuple.tuple("1.2.5", YearMonth.of(2026, 6), -20.0));
        assertThat(read.value().inYear().postings().getFirst().name())
                .isEqualTo("Independent schools");
    }

    @Test
    void paidAndOwedOfAMonthMayStandInColumnsOfTheirOwn() {
        Import<Evidence> read =
                read(
                        "Line,Financial year,P1 Actual,P1 Accrual,P2 Actual,P2 Accrual,P3 Actual,P3"
                                + " Forecast",
                        "1.2.3,2026-27,1000,40,1100,,1200,9999");
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::month, LedgerPosting::amount, LedgerPosting::accrual)
                .containsExactly(
                        Tuple.tuple(YearMonth.of(2026, 4), 1_000.0, 40.0),
                        Tuple.tuple(YearMonth.of(2026, 5), 1_100.0, 0.0),
                        Tuple.tuple(YearMonth.of(2026, 6), 1_200.0, 0.0));
    }

    @Test
    void monthsWithoutAYearAreOfTheOneTheFileIsNamedAfter() {
        Import<Evidence> read =
                read(
                        Evidence.none(Catalogue.standard(), "Test"),
                        Workbooks.text(
                                folder.resolve("High needs ledger 2025-26.csv"),
                                "Line,Apr,May,Jun,Jan",
                                "1.2.3,1,2,3,4"));
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::month)
                .containsExactly(
                        YearMonth.of(2025, 4),
                        YearMonth.of(2025, 5),
                        YearMonth.of(2025, 6),
                        YearMonth.of(2026, 1));
    }

    @Test
    void aMonthAcrossThatIsNotOverIsLeftOutWithItsRowAndReason() {
        Import<Evidence> read = read("Line,Jun-26,Jul-26,Aug-26", "1.2.3,10,20,5");
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::month)
                .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7));
        assertThat(codes(read)).contains("month-not-over");
    }

    @Test
    void theFirstDayOfEveryMonthIsNoPuzzle() {
        Import<Evidence> read =
                read("Line,Month,Actual", "1.2.3,01/04/2026,1", "1.2.3,01/05/2026,2");
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::month)
                .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5));
    }

    @Test
    void aMonthThatIsNotOverIsRefusedWithItsRowAndWhatToDo() {
        Import<Evidence> read =
                read(
                        "Line,Month,Actual",
                        "1.2.3,July 2026,1000",
                        "1.2.3,August 2026,400",
                        "1.2.3,January 2027,400");
        assertThat(read.value().inYear().postings()).hasSize(1);
        List<Issue> refused =
                read.issues().stream().filter(i -> i.code().equals("month-not-over")).toList();
        assertThat(refused).hasSize(2);
        assertThat(refused.getFirst().where()).isEqualTo("ledger.csv, row 3, column 'Month'");
        assertThat(refused.getFirst().what()).startsWith("August 2026 is not over");
        assertThat(refused.getFirst().remedy()).contains("import the month again");
        assertThat(read.readings().getFirst().leftOut()).isEqualTo(2);
    }

    @Test
    void aPeriodOutsideTheFinancialYearOfItsRowIsLeftOut() {
        Import<Evidence> read =
                read(
                        "Line,Financial year,Month,Actual",
                        "1.2.3,2026-27,June 2026,1000",
                        "1.2.3,2025-26,June 2026,1000");
        assertThat(read.value().inYear().postings()).hasSize(1);
        assertThat(codes(read)).contains("year-mismatch");
    }

    @Test
    void creditsCountAndAreSaid() {
        Import<Evidence> read =
                read("Line,Month,Actual", "1.2.3,June 2026,1000", "1.2.3,June 2026,-250");
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::amount)
                .containsExactly(1_000.0, -250.0);
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("credits"))
                .extracting(Issue::what)
                .containsExactly(
                        "1 rows are credits, £250 together; they are taken off what was spent.");
    }

    @Test
    void aPeriodInASecondTableOfOneImportIsNotCountedTwice() {
        Path first =
                Workbooks.text(
                        folder.resolve("june.csv"), "Line,Month,Actual", "1.2.3,June 2026,1000");
        Path second =
                Workbooks.text(
                        folder.resolve("june-again.csv"),
                        "Line,Month,Actual",
                        "1.2.3,June 2026,1000",
                        "1.2.5,June 2026,70");
        Import<Evidence> read = read(Evidence.none(Catalogue.standard(), "Test"), first, second);
        assertThat(read.value().inYear().postings())
                .extracting(LedgerPosting::total)
                .containsExactlyInAnyOrder(1_000.0, 70.0);
        assertThat(codes(read)).contains("duplicate-period");
    }

    @Test
    void aRowThatStandsTwiceIsSaid() {
        Import<Evidence> read =
                read("Line,Month,Actual", "1.2.3,June 2026,1000", "1.2.3,June 2026,1000");
        assertThat(codes(read)).contains("same-posting-again");
        assertThat(read.value().inYear().postings()).hasSize(2);
    }

    @Test
    void aMonthReadAgainLaterTakesThePlaceOfWhatWasThere() {
        Import<Evidence> first =
                read("Line,Month,Actual", "1.2.3,May 2026,900", "1.2.3,June 2026,1000");
        Import<Evidence> again =
                read(
                        first.value(),
                        Workbooks.text(
                                folder.resolve("later.csv"),
                                "Line,Month,Actual",
                                "1.2.3,June 2026,1050"));
        assertThat(again.value().inYear().postings())
                .extracting(LedgerPosting::total)
                .containsExactly(900.0, 1_050.0);
    }

    @Test
    void aLineNobodyKnowsAndAMonthNobodyCanReadAreLeftOutWithTheReason() {
        Import<Evidence> read =
                read(
                        "Line,Month,Actual",
                        "1.2.3,June 2026,1",
                        "Sundries,June 2026,1",
                        "1.2.3,Period 13,1");
        assertThat(read.value().inYear().postings()).hasSize(1);
        assertThat(codes(read)).contains("unknown-line", "missing-period");
    }
}
