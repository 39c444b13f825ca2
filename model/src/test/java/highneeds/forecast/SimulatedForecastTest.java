package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Provision;
import highneeds.domain.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

class SimulatedForecastTest {

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final RunChoices SHORT = new RunChoices(4, 40, 11);

    private static Forecast run(Baseline given, RunChoices choices) {
        return Forecasting.run("Baseline", given, choices, Progress.NONE);
    }

    @Test
    void meanOfSimulationsIsTheExpectedRunWherePlacesAreUnlimited() {
        Baseline open =
                BASELINE.withYears(
                        BASELINE.years().stream()
                                .map(
                                        year ->
                                                year.withProvision(
                                                        Provision.unlimited(
                                                                year.catalogue().grid())))
                                .toList());
        int simulations = 1000;
        Forecast forecast = run(open, new RunChoices(5, simulations, 3));
        for (Measure measure : new Measure[] {Measure.PLANS, Measure.JOINERS, Measure.LEAVERS}) {
            ResultKey key = ResultKey.total(measure, 2031);
            double error =
                    forecast.results().spread(key).orElseThrow().sd() / Math.sqrt(simulations);
            assertEquals(forecast.results().mean(key), meanOf(forecast, key), 4 * error);
        }
    }

    private static double meanOf(Forecast forecast, ResultKey key) {
        double sum = 0;
        float[] values = forecast.simulations().of(key).orElseThrow();
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void threadsChangeNoBit(int threads) {
        Forecast forecast = Forecasting.run("Baseline", BASELINE, SHORT, Progress.NONE, threads);
        assertEquals(run(BASELINE, SHORT).results(), forecast.results());
    }

    @Test
    void anotherSeedIsOtherLuck() {
        ResultKey key = ResultKey.total(Measure.PLANS, 2030);
        assertTrue(
                !run(BASELINE, SHORT)
                        .results()
                        .spread(key)
                        .equals(run(BASELINE, new RunChoices(4, 40, 12)).results().spread(key)));
    }

    @Test
    void percentilesRiseAndHoldTheExpectedTotal() {
        Spread spread =
                run(BASELINE, SHORT)
                        .results()
                        .spread(ResultKey.total(Measure.PLANS, 2030))
                        .orElseThrow();
        assertTrue(spread.p2_5() <= spread.p10() && spread.p10() <= spread.p50());
        assertTrue(spread.p50() <= spread.p90() && spread.p90() <= spread.p97_5());
        double mean = run(BASELINE, SHORT).results().mean(ResultKey.total(Measure.PLANS, 2030));
        assertTrue(spread.p2_5() < mean && mean < spread.p97_5());
    }

    @Test
    void aShorterForecastIsTheBeginningOfALongerOne() {
        ResultKey key = ResultKey.total(Measure.PLANS, 2028);
        assertEquals(
                run(BASELINE, SHORT).results().spread(key),
                run(BASELINE, new RunChoices(2, 40, 11)).results().spread(key));
    }

    @Test
    void stopsSoonWhenProgressSaysSo() {
        AtomicInteger calls = new AtomicInteger();
        Progress stopping =
                (_, _) -> {
                    if (calls.incrementAndGet() > 5) {
                        throw new CancellationException();
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> Forecasting.run("", BASELINE, new RunChoices(10, 100_00, 1), stopping));
        assertTrue(calls.get() < 40);
    }

    @Test
    void openingCensusHasNoFlowsAndNoRange() {
        Results results = run(BASELINE, SHORT).results();
        assertTrue(results.spread(ResultKey.total(Measure.PLANS, 2026)).isEmpty());
        assertTrue(!results.means().containsKey(ResultKey.total(Measure.JOINERS, 2026)));
    }
}
