/**
 * Makes evidence of the rows of a table: one small class for each kind. Every data row is used or
 * left out with a reason.
 */
package highneeds.importer.table;
