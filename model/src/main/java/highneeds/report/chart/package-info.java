/**
 * Charts as Office documents hold them: one description of what is shown, drawn the same way in
 * workbook, paper and slides. Start at {@link highneeds.report.chart.ReportCharts}.
 */
package highneeds.report.chart;
