package highneeds.monitor;

import static highneeds.monitor.SmallYear.FEES;
import static highneeds.monitor.SmallYear.ISS;
import static highneeds.monitor.SmallYear.MAINSTREAM;
import static highneeds.monitor.SmallYear.SERVICE;
import static highneeds.monitor.SmallYear.TOP_UPS;
import static highneeds.monitor.SmallYear.asForecast;
import static highneeds.monitor.SmallYear.monitor;
import static highneeds.monitor.SmallYear.placed;
import static highneeds.monitor.SmallYear.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerPosting;
import highneeds.monitor.MonitorMonth.Standing;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class MonitorTest {

    private static final Offset<Double> A_PENNY = within(0.005);

    private static MonitorRow line(Monitor monitor, String code) {
        return monitor.lines(Fund.HIGH_NEEDS_BLOCK).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MonitorRow setting(Monitor monitor, String name) {
        return monitor.settings().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twelveMonthsOfTheLedgerAreTheYearExactly() {
        List<LedgerPosting> postings = new ArrayList<>();
        double fees = 0;
        for (int period = 1; period <= 12; period++) {
            double paid = 9_000 + 317.13 * period;
            fees += paid;
            postings.add(posting(FEES, period, paid, 0));
            postings.add(posting(TOP_UPS, period, 50_000, 0));
            postings.add(posting(SERVICE, period, 1_000, 0));
        }
        Monitor monitor = monitor(postings);
        assertThat(monitor.isWhole()).isTrue();
        assertThat(line(monitor, FEES).projection()).isCloseTo(fees, A_PENNY);
        MonitorRow all = monitor.total(Fund.HIGH_NEEDS_BLOCK);
        assertThat(all.projection()).isCloseTo(fees + 600_000 + 12_000, A_PENNY);
        assertThat(all.ahead()).isZero();
        assertThat(all.low()).isEqualTo(all.high());
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void beforeTheFirstMonthTheProjectionIsTheForecast() {
        Monitor monitor = monitor(List.of());
        assertThat(monitor.closedTo()).isEmpty();
        // 120,000 + 600,000 + 12,000
        assertThat(monitor.total(Fund.HIGH_NEEDS_BLOCK).projection()).isEqualTo(732_000);
        assertThat(monitor.remarks().getFirst()).contains("no month of 2026-27 yet");
    }

    @Test
    void theProjectionIsWhatWasPaidAndIsOwedAndTheForecastOfTheRest() {
        List<LedgerPosting> postings = asForecast(3);
        postings.set(0, posting(FEES, 1, 14_000, 500));
        Monitor monitor = monitor(postings);
        MonitorRow fees = line(monitor, FEES);
        // 14,000 + 10,000 + 10,000 paid, 500 owed, nine months of 10,000 to come.
        assertThat(fees.actual()).isEqualTo(34_000);
        assertThat(fees.accruals()).isEqualTo(500);
        assertThat(fees.ahead()).isEqualTo(90_000);
        assertThat(fees.projection()).isEqualTo(124_500);
        assertThat(fees.variance()).isEqualTo(14_500);
        assertThat(monitor.closedTo()).contains(YearMonth.of(2026, 6));
        assertThat(String.join(" ", monitor.remarks())).contains("Accruals of £500");
    }

    @Test
    void aMonthTheLedgerSkipsIsAssumedAsForecastAndSaid() {
        List<LedgerPosting> postings = asForecast(4);
        postings.removeIf(posting -> posting.month().equals(YearMonth.of(2026, 5)));
        Monitor monitor = monitor(postings);
        MonitorRow all = monitor.total(Fund.HIGH_NEEDS_BLOCK);
        assertThat(all.assumed()).isEqualTo(61_000);
        assertThat(all.projection()).isEqualTo(732_000);
        assertThat(monitor.months().get(Fund.HIGH_NEEDS_BLOCK).get(1).standing())
                .isEqualTo(Standing.ASSUMED);
        assertThat(String.join(" ", monitor.remarks()))
                .contains("Nothing is posted in May 2026 although later months are there");
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void aLineWithoutAnyPostingIsNotTakenToCostNothing() {
        List<LedgerPosting> postings = asForecast(6);
        postings.removeIf(posting -> posting.code().equals(TOP_UPS));
        Monitor monitor = monitor(postings);
        assertThat(line(monitor, TOP_UPS).projection()).isEqualTo(600_000);
        assertThat(String.join(" ", monitor.remarks())).contains("on line 1.2.2");
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void aCreditIsTakenOffWhatWasSpent() {
        List<LedgerPosting> postings = asForecast(2);
        postings.add(posting(FEES, 2, -4_000, 0));
        assertThat(line(monitor(postings), FEES).projection()).isEqualTo(116_000);
    }

    @Test
    void spendOnALineNobodyForecastIsInTheTotal() {
        List<LedgerPosting> postings = asForecast(1);
        postings.add(posting("1.2.6", 1, 7_000, 0));
        Monitor monitor = monitor(postings);
        assertThat(line(monitor, "1.2.6").projection()).isEqualTo(7_000);
        assertThat(monitor.total(Fund.HIGH_NEEDS_BLOCK).projection()).isEqualTo(739_000);
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void settingsShareTheirLineAsTheirPlacementsCostAndAddUpToIt() {
        InYear inYear =
                InYear.NONE
                        .withPostings(asForecast(2))
                        .withPlacements(
                                List.of(
                                        placed("ISS", 1, 12, 12_000),
                                        placed("ISS", 2, 12, 12_000),
                                        placed("MS", 1, 100, 50_000),
                                        placed("MS", 2, 100, 50_000)));
        Monitor monitor = monitor(inYear, MonitorChoices.DEFAULT);
        assertThat(setting(monitor, ISS).actual()).isEqualTo(20_000);
        // Two months of 12 and ten of 10 over twelve: (24 + 100) / 12.
        assertThat(monitor.plans().get(ISS).projected()).isCloseTo(10.3333, within(0.0001));
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void theRestMayFollowTheChildrenPlacedNow() {
        InYear inYear =
                InYear.NONE
                        .withPostings(asForecast(2))
                        .withPlacements(
                                List.of(
                                        placed("ISS", 2, 12, 12_000),
                                        placed("MS", 2, 100, 50_000)));
        Monitor monitor =
                monitor(inYear, MonitorChoices.DEFAULT.with(RestOfYear.AT_LATEST_PLACEMENTS));
        // 20,000 paid; ten months of 10,000 for 12 children in place of 10.
        assertThat(setting(monitor, ISS).projection()).isCloseTo(140_000, A_PENNY);
        assertThat(setting(monitor, MAINSTREAM).projection()).isCloseTo(600_000, A_PENNY);
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void lightsFollowTheThresholdsAPersonChose() {
        List<LedgerPosting> postings = asForecast(3);
        Monitor usual = monitor(postings);
        // Fees: 120,000 against 110,000 is £10,000 over and so looked past by default.
        assertThat(line(usual, FEES).rag()).isEqualTo(Rag.GREEN);
        assertThat(line(usual, TOP_UPS).rag()).isEqualTo(Rag.GREEN);
        InYear inYear = InYear.NONE.withPostings(postings);
        Monitor strict = monitor(inYear, MonitorChoices.DEFAULT.with(new Thresholds(1, 10, 5_000)));
        assertThat(line(strict, FEES).rag()).isEqualTo(Rag.AMBER);
        Monitor stricter =
                monitor(inYear, MonitorChoices.DEFAULT.with(new Thresholds(1, 5, 5_000)));
        assertThat(line(stricter, FEES).rag()).isEqualTo(Rag.RED);
    }

    @Test
    void thresholdsThatCrossAreRefusedWithAReason() {
        assertThatThrownBy(() -> new Thresholds(5, 3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not after red");
        assertThatThrownBy(() -> new Thresholds(Double.NaN, 3, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(1, 3, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsLeftOfTheRangeShrinksAsMonthsClose() {
        // After nine months January, February and March are left: (10 + 11 + 12) / 78.
        assertThat(ForecastRange.uncertaintyIn(month -> month >= 9))
                .isCloseTo(33 / 78.0, within(1e-12));
        assertThat(ForecastRange.uncertaintyIn(_ -> true)).isCloseTo(1, within(1e-12));
        assertThat(ForecastRange.uncertaintyIn(_ -> false)).isZero();
    }
}
