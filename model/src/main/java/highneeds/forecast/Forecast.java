package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;

/**
 * One forecast of one scenario.
 *
 * @param scenario name of the scenario
 * @param assumed assumptions with the scenario's levers applied
 * @param outcome the expected run
 * @param budget the money of the expected run
 * @param results every figure shown, with its spread if simulations were made
 * @param simulations headline figures of each simulation, for comparing scenarios
 */
public record Forecast(
        String scenario,
        Baseline assumed,
        Outcome outcome,
        BudgetPosition budget,
        Results results,
        Simulations simulations) {}
