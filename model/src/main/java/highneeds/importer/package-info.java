/**
 * Spreadsheets in. Reads what can be read and says what was wrong, row by row; identifiers become
 * pseudonyms here and go no further.
 */
package highneeds.importer;
