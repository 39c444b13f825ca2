/**
 * Charts over years. What a chart says is a {@link highneeds.app.chart.ChartSpec}, made without a
 * screen; {@link highneeds.app.chart.ChartCard} shows one with title, unit, summary, source and
 * table twin.
 */
package highneeds.app.chart;
