/** What workbook, paper and slides have in common as Office documents. */
package highneeds.report.office;
