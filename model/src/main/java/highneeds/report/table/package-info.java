/**
 * What a report shows, free of any file format: tables of labelled figures with their units and the
 * sums between them. Start at {@link highneeds.report.table.ReportTables}.
 */
package highneeds.report.table;
