/**
 * One forecast of one scenario, and its results as rows that window, workbook and results file all
 * take their figures from. Start at {@link highneeds.forecast.Forecasting}; {@link
 * highneeds.forecast.Backtest} says how right it would have been, {@link
 * highneeds.forecast.Comparison} what a scenario changes.
 */
package highneeds.forecast;
