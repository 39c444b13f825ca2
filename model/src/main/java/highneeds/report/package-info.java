/**
 * Papers out: results.csv, the workbook, the board paper and the slides, all from one {@link
 * highneeds.report.table.ReportContent}. Start at {@link highneeds.report.XlsxReport}.
 */
package highneeds.report;
