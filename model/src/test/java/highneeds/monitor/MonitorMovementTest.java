package highneeds.monitor;

import static highneeds.monitor.SmallYear.FEES;
import static highneeds.monitor.SmallYear.asForecast;
import static highneeds.monitor.SmallYear.monitor;
import static highneeds.monitor.SmallYear.placed;
import static highneeds.monitor.SmallYear.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerPosting;
import highneeds.evidence.SettingMonth;
import highneeds.finance.movement.Cause;
import highneeds.monitor.MonitorMovement.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class MonitorMovementTest {

    private static TermReport kept(Monitor monitor) {
        return TermReport.of(
                monitor, "Summer term", "", LocalDate.of(2026, 9, 1), "0.1.0", "ab", List.of());
    }

    private static double of(MonitorMovement movement, Cause cause) {
        return movement.reasons().stream()
                .filter(reason -> reason.cause() == cause)
                .mapToDouble(Reason::amount)
                .sum();
    }

    @Test
    void aDearerPlacementIsPriceAndNotNumber() {
        List<LedgerPosting> postings = asForecast(6);
        postings.add(posting(FEES, 6, 12_000, 0));
        MonitorMovement movement =
                MonitorMovement.since(
                        kept(monitor(asForecast(3))), monitor(postings), Fund.HIGH_NEEDS_BLOCK);
        assertThat(movement.change()).isCloseTo(12_000, within(0.01));
        assertThat(of(movement, Cause.PRICE)).isCloseTo(12_000, within(0.01));
        assertThat(movement.reasons()).hasSize(1);
        assertThat(movement.words()).isEqualTo("Top-ups and fees +£12k");
    }

    @Test
    void aServiceThatCostsMoreIsALineThatFollowsNoPlacement() {
        List<LedgerPosting> postings = asForecast(6);
        postings.add(posting(SmallYear.SERVICE, 6, 5_000, 0));
        MonitorMovement movement =
                MonitorMovement.sinceForecast(monitor(postings), Fund.HIGH_NEEDS_BLOCK);
        assertThat(of(movement, Cause.OTHER_LINES)).isCloseTo(5_000, within(0.01));
        assertThat(movement.reasons()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theReasonsAddUpToTheMovementWhateverTheYearBrings(long seed) {
        Random random = new Random(seed);
        Monitor before = anyYear(random, 1 + random.nextInt(6));
        Monitor now = anyYear(random, 7 + random.nextInt(6));
        TermReport report = kept(before);
        for (Fund fund : Monitor.FUNDS) {
            assertThat(MonitorMovement.since(report, now, fund).identity().holds()).isTrue();
            assertThat(MonitorMovement.sinceForecast(now, fund).identity().holds()).isTrue();
            for (MonitorRow line : now.lines(fund)) {
                assertThat(MonitorMovement.since(report, now, line).identity().holds()).isTrue();
            }
        }
        assertThat(now.identities()).allMatch(MonitorIdentity::holds);
    }

    private static Monitor anyYear(Random random, int months) {
        List<LedgerPosting> postings = new ArrayList<>();
        List<SettingMonth> placed = new ArrayList<>();
        for (int period = 1; period <= months; period++) {
            for (String line : List.of(FEES, SmallYear.TOP_UPS, SmallYear.SERVICE, "1.2.6")) {
                if (random.nextInt(5) > 0) {
                    postings.add(
                            posting(
                                    line,
                                    period,
                                    -2_000 + 60_000 * random.nextDouble(),
                                    1_000 * random.nextDouble()));
                }
            }
            placed.add(
                    placed("ISS", period, 20 * random.nextDouble(), 20_000 * random.nextDouble()));
            placed.add(
                    placed("MS", period, 150 * random.nextDouble(), 70_000 * random.nextDouble()));
        }
        return monitor(
                InYear.NONE.withPostings(postings).withPlacements(placed),
                MonitorChoices.DEFAULT.with(
                        random.nextBoolean()
                                ? RestOfYear.AS_FORECAST
                                : RestOfYear.AT_LATEST_PLACEMENTS));
    }
}
