package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.SmallTown;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Provision;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;
import highneeds.domain.Progress;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What holds in every simulation and not only on average. */
class EverySimulationTest {

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final RunChoices CHOICES = new RunChoices(4, 60, 8);
    private static final int OPENING = Exampleshire.LAST_CENSUS;

    private static Forecast run(Baseline given) {
        return Forecasting.run("", given, CHOICES, Progress.NONE);
    }

    private static float[] each(Forecast forecast, Measure measure, int year) {
        return forecast.simulations().of(ResultKey.total(measure, year)).orElseThrow();
    }

    @Test
    void openingAndFlowsMakeTheClosing() {
        Forecast forecast = run(BASELINE);
        for (int census = OPENING + 2; census <= OPENING + 4; census++) {
            for (int i = 0; i < CHOICES.simulations(); i++) {
                assertEquals(
                        each(forecast, Measure.PLANS, census - 1)[i]
                                + each(forecast, Measure.JOINERS, census)[i]
                                - each(forecast, Measure.LEAVERS, census)[i],
                        each(forecast, Measure.PLANS, census)[i]);
            }
        }
    }

    @Test
    void settingsMakeTheTotalAndBalancesFollowFromIncomeAndSpend() {
        Forecast forecast = run(BASELINE);
        for (int i = 0; i < CHOICES.simulations(); i++) {
            double inSettings = 0;
            for (var setting : Exampleshire.CATALOGUE.settings()) {
                inSettings +=
                        forecast.simulations()
                                .of(ResultKey.setting(Measure.PLANS, OPENING + 4, setting.name()))
                                .orElseThrow()[i];
            }
            assertEquals(each(forecast, Measure.PLANS, OPENING + 4)[i], inSettings);
            double carried = BASELINE.openingBalance();
            for (int year = OPENING; year < OPENING + 4; year++) {
                double inYear = each(forecast, Measure.IN_YEAR_BALANCE, year)[i];
                double income = each(forecast, Measure.HNB_INCOME, year)[i];
                assertEquals(
                        income - each(forecast, Measure.HNB_SPEND, year)[i], inYear, income * 1e-6);
                carried += inYear;
                assertEquals(
                        carried,
                        each(forecast, Measure.CUMULATIVE_BALANCE, year)[i],
                        income * 1e-6);
            }
        }
    }

    @Test
    void moreDemandIsNeverFewerJoiners() {
        Forecast forecast = run(BASELINE);
        Forecast more =
                run(
                        changed(
                                year ->
                                        year.withRates(
                                                year.rates()
                                                        .withJoinersPerHead(
                                                                year.rates()
                                                                        .joinersPerHead()
                                                                        .map(r -> r * 1.05)))));
        for (int census = OPENING + 1; census <= OPENING + 4; census++) {
            for (int i = 0; i < CHOICES.simulations(); i++) {
                assertTrue(
                        each(more, Measure.JOINERS, census)[i]
                                >= each(forecast, Measure.JOINERS, census)[i]);
            }
        }
    }

    @Test
    void higherPricesChangeNoPlanAndNeverCostLess() {
        Forecast forecast = run(BASELINE);
        Forecast dearer =
                run(changed(year -> year.withCosts(year.costs().withTopUpTimes(_ -> true, 1.03))));
        for (int census = OPENING + 1; census <= OPENING + 4; census++) {
            for (int i = 0; i < CHOICES.simulations(); i++) {
                assertEquals(
                        each(forecast, Measure.PLANS, census)[i],
                        each(dearer, Measure.PLANS, census)[i]);
                assertTrue(
                        each(dearer, Measure.HNB_SPEND, census - 1)[i]
                                > each(forecast, Measure.HNB_SPEND, census - 1)[i]);
            }
        }
    }

    @Test
    void aScenarioWithoutLeversIsTheBaselineBitForBit() {
        Forecast forecast = run(BASELINE);
        Forecast same = run(Scenario.apply(List.of(), BASELINE));
        assertEquals(forecast.results(), same.results());
        for (ResultKey key : forecast.simulations().keys()) {
            float[] figures = forecast.simulations().of(key).orElseThrow();
            assertTrue(Arrays.equals(figures, same.simulations().of(key).orElseThrow()));
        }
    }

    @Test
    void theMeanIsTheExpectedRunInEverySettingAndYear() {
        CellValues opening = CellValues.of(SmallTown.GRID, cell -> cell % 7);
        Baseline town =
                SmallTown.baseline(
                        opening,
                        NcyValues.of(_ -> 800),
                        SmallTown.rates(0.004, 0.12, 0.15),
                        Provision.unlimited(SmallTown.GRID),
                        5);
        int simulations = 4000;
        Forecast forecast =
                Forecasting.run("", town, new RunChoices(5, simulations, 2), Progress.NONE);
        for (ResultKey key : forecast.simulations().keys()) {
            double mean = 0;
            for (float figure : forecast.simulations().of(key).orElseThrow()) {
                mean += figure / simulations;
            }
            double error =
                    forecast.results().spread(key).orElseThrow().sd() / Math.sqrt(simulations);
            double expected = forecast.results().mean(key);
            assertEquals(expected, mean, 4 * error + Math.abs(expected) * 1e-6, key.toString());
        }
    }

    private static Baseline changed(UnaryOperator<YearAssumptions> change) {
        return BASELINE.withYears(BASELINE.years().stream().map(change).toList());
    }
}
