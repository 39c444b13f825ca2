/**
 * The sheets of the workbook: one table a sheet from cell A1, totals as live formulas, charts,
 * checks. Start at {@link highneeds.report.workbook.ForecastWorkbook}.
 */
package highneeds.report.workbook;
