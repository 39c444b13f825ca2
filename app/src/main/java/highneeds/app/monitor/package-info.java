/** The page of the year under way. Start at {@link highneeds.app.monitor.MonitorPage}. */
package highneeds.app.monitor;
