package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.LivedCouncils;
import highneeds.SteadyTown;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/** Councils lived through child by child, forecast from each of their censuses. */
class BacktestTest {

    private static final Backtest THREE_COUNCILS = threeCouncils();

    private static Backtest threeCouncils() {
        List<BacktestRow> rows = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            rows.addAll(backtest(LivedCouncils.council(seed, 2020, 2026), 60).rows());
        }
        return new Backtest(rows);
    }

    private static Backtest backtest(Evidence evidence, int simulations) {
        return Backtest.run(
                evidence,
                CalibrationChoices.DEFAULT,
                new RunChoices(10, simulations, 1),
                Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(BacktestRow.Part.class)
    void beatsTheSimpleMethodsOnEveryBreakdown(BacktestRow.Part part) {
        for (BacktestRow.Method method : BacktestRow.Method.values()) {
            if (method != BacktestRow.Method.FORECAST
                    && !(part == BacktestRow.Part.TOTAL
                            && method == BacktestRow.Method.LAST_GROWTH)) {
                assertTrue(
                        THREE_COUNCILS.skill(part, method) > 0,
                        () ->
                                part
                                        + " against "
                                        + method
                                        + ": "
                                        + THREE_COUNCILS.score(part, method));
            }
        }
    }

    @Test
    void totalIsRightToAFewPercent() {
        BacktestScore score =
                THREE_COUNCILS.score(BacktestRow.Part.TOTAL, BacktestRow.Method.FORECAST);
        assertTrue(score.meanAbsoluteError() < 0.06, score::toString);
    }

    @Test
    void rangesHoldAboutWhatTheySay() {
        Coverage coverage =
                THREE_COUNCILS
                        .score(BacktestRow.Part.SETTING, BacktestRow.Method.FORECAST)
                        .coverage()
                        .orElseThrow();
        assertTrue(coverage.of90() > 0.8, coverage::toString);
        assertTrue(coverage.of50() < coverage.of80() && coverage.of80() < coverage.of95());
    }

    @Test
    void everyOriginHasTwoFlowsBeforeItAndACensusAfter() {
        List<Integer> origins =
                THREE_COUNCILS.rows().stream().map(BacktestRow::origin).distinct().toList();
        assertEquals(List.of(2022, 2023, 2024, 2025), origins);
    }

    @Test
    void whatCameLaterDoesNotMatter() {
        Evidence all = LivedCouncils.council(1, 2020, 2026);
        Evidence early =
                all.withPlans(all.plans().stream().filter(p -> p.census() <= 2024).toList());
        assertEquals(forecastOf2024(early), forecastOf2024(all), 1e-9);
    }

    private static double forecastOf2024(Evidence evidence) {
        return backtest(evidence, 0).rows().stream()
                .filter(row -> row.part() == BacktestRow.Part.TOTAL)
                .filter(row -> row.origin() == 2023 && row.census() == 2024)
                .findFirst()
                .orElseThrow()
                .forecast();
    }

    @Test
    void tooShortAHistoryHasNoRows() {
        assertTrue(backtest(LivedCouncils.council(1, 2024, 2026), 0).rows().isEmpty());
    }

    @Test
    void originsWithLittleHistoryLeanOnNationalRatesAndAreShownApart() {
        Backtest backtest = backtest(SteadyTown.standard(List.of(2023, 2024, 2025, 2026)), 0);
        assertEquals(List.of(2025), originsOf(backtest.rows()));
        assertEquals(List.of(2023, 2024), originsOf(backtest.leaningOnNational()));
    }

    @Test
    void withoutNationalRatesTheFirstCensusIsNoOrigin() {
        Backtest backtest = backtest(SteadyTown.small(List.of(2023, 2024, 2025, 2026)), 0);
        assertEquals(List.of(2024), originsOf(backtest.leaningOnNational()));
    }

    private static List<Integer> originsOf(List<BacktestRow> rows) {
        return rows.stream().map(BacktestRow::origin).distinct().toList();
    }
}
