package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;
import highneeds.scenario.DeliveredBaselines;

import java.util.Map;

/** Makes a forecast of a scenario: the expected run at once, and simulations for its range. */
public final class Forecasting {

    private Forecasting() {}

    /**
     * Runs a scenario.
     *
     * @param scenario name of the scenario
     * @param given the baseline with the scenario's levers applied, all delivered as expected
     * @param choices how many years and simulations, and the seed
     * @param progress hears how far the work is and may end it
     * @throws IllegalArgumentException if nothing is assumed of any year
     * @throws java.util.concurrent.CancellationException if progress ended it
     */
    public static Forecast run(
            String scenario, Baseline given, RunChoices choices, Progress progress) {
        return run(scenario, DeliveredBaselines.certain(given), choices, progress);
    }

    /**
     * Runs a scenario whose levers may be delivered in part: the expected run takes the mean of
     * each lever's spread, and each simulation has a way of delivery of its own for all its years.
     * See {@link #run(String, Baseline, RunChoices, Progress)}.
     */
    public static Forecast run(
            String scenario, DeliveredBaselines given, RunChoices choices, Progress progress) {
        return run(scenario, given, choices, progress, Workers.processors());
    }

    /** Runs a scenario on a number of threads, which changes no figure. */
    static Forecast run(
            String scenario, Baseline given, RunChoices choices, Progress progress, int threads) {
        return run(scenario, DeliveredBaselines.certain(given), choices, progress, threads);
    }

    static Forecast run(
            String scenario,
            DeliveredBaselines given,
            RunChoices choices,
            Progress progress,
            int threads) {
        DeliveredBaselines delivered = given.firstYears(choices.years());
        Baseline assumed = delivered.expected();
        if (assumed.years().isEmpty()) {
            throw new IllegalArgumentException("A forecast has at least one year");
        }
        ExpectedFigures expected = new ExpectedFigures(assumed);
        progress.at(0, "Expected run done");
        Outcome outcome = expected.outcome();
        Map<ResultKey, Double> means = expected.means();
        BudgetPosition budget = BudgetPosition.of(outcome, assumed.openingBalance());
        if (choices.simulations() == 0) {
            Results results = new Results(scenario, means, Map.of());
            return new Forecast(scenario, assumed, outcome, budget, results, Simulations.NONE);
        }
        SimulatedRange range = new SimulatedRange(assumed, delivered, choices, threads, progress);
        Results results = new Results(scenario, means, range.spreads());
        return new Forecast(scenario, assumed, outcome, budget, results, range.simulations());
    }
}
