/**
 * Reads the shipped published tables and finds the councils in them. Start at {@link
 * highneeds.published.tables.ShippedTable}.
 */
package highneeds.published.tables;
