/**
 * One forecast of one scenario, and its results as rows that window, workbook and results file all
 * take their figures from. Start at {@link highneeds.forecast.Forecast}.
 */
package highneeds.forecast;
