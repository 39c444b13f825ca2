/** The report page: which papers to write, about which scenarios, and where. */
package highneeds.app.report;
