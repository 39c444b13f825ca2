package highneeds.monitor;

import static highneeds.monitor.SmallYear.asForecast;
import static highneeds.monitor.SmallYear.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.evidence.LedgerLine;
import highneeds.finance.ledger.Ledger;
import highneeds.monitor.ForecastRecord.Entry;
import highneeds.monitor.ForecastRecord.Outcome;
import highneeds.monitor.TermReport.Headline;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class ForecastRecordTest {

    private static TermReport report(int startYear, Headline... headlines) {
        return new TermReport(
                "Autumn",
                LocalDate.of(startYear, 11, 1),
                "A. Officer",
                "0.1.0",
                "ab",
                startYear,
                Optional.empty(),
                List.of(),
                java.util.Map.of(),
                List.of(headlines));
    }

    private static Ledger outturn(int startYear, double pounds) {
        return new Ledger(
                List.of(
                        new LedgerLine(
                                "1.2.3",
                                "Fees",
                                new FinancialYear(startYear),
                                OptionalDouble.empty(),
                                OptionalDouble.of(pounds))));
    }

    @Test
    void aForecastIsHeldAgainstTheOutturnOfItsYearByItsHorizon() {
        ForecastRecord record =
                ForecastRecord.of(
                        List.of(
                                report(
                                        2023,
                                        new Headline(2023, 105, 98, 110),
                                        new Headline(2025, 150, 130, 170))),
                        List.of(),
                        outturn(2025, 120),
                        Optional.empty());
        assertThat(record.entries()).hasSize(1);
        Entry entry = record.entries().getFirst();
        assertThat(entry.yearsAhead()).isEqualTo(2);
        assertThat(entry.error()).isEqualTo(30);
        assertThat(entry.errorPercent()).isEqualTo(25);
        assertThat(entry.held()).contains(false);
        assertThat(entry.outcome()).isEqualTo(Outcome.OUTTURN);
        assertThat(record.held()).contains("0 of 1 ranges held");
    }

    @Test
    void aYearUnderWayIsHeldAgainstItsProjectionAndSaysSo() {
        Monitor now = monitor(asForecast(3));
        ForecastRecord record =
                ForecastRecord.of(
                        List.of(report(2026, new Headline(2026, 740_000, 700_000, 760_000))),
                        List.of(),
                        new Ledger(List.of()),
                        Optional.of(now));
        Entry entry = record.entries().getFirst();
        assertThat(entry.cameTo()).isEqualTo(now.total(Fund.HIGH_NEEDS_BLOCK).projection());
        assertThat(entry.outcome()).isEqualTo(Outcome.PROJECTED);
        assertThat(entry.held()).contains(true);
        assertThat(
                        ForecastRecord.of(
                                        List.of(report(2026, new Headline(2026, 1, 1, 1))),
                                        List.of(),
                                        new Ledger(List.of()),
                                        Optional.of(monitor(asForecast(12))))
                                .entries()
                                .getFirst()
                                .outcome())
                .isEqualTo(Outcome.TWELVE_MONTHS);
    }

    @Test
    void aForecastKeptWithoutARangeSaysNeitherHeldNorMissed() {
        ForecastRecord record =
                ForecastRecord.of(
                        List.of(report(2025, new Headline(2025, 100, 100, 100))),
                        List.of(),
                        outturn(2025, 100),
                        Optional.empty());
        assertThat(record.entries().getFirst().held()).isEmpty();
        assertThat(record.held()).isEmpty();
    }
}
