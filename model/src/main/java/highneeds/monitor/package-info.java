/**
 * A year while it runs: what was spent by month, line and setting beside budget and forecast, what
 * the year will come to, why that moved since the last report, and how earlier forecasts turned
 * out. Start at {@link highneeds.monitor.Monitor}.
 */
package highneeds.monitor;
