/**
 * Spreadsheets in. Reads what can be read and says what was wrong, row by row; identifiers become
 * pseudonyms here and go no further. Start at {@link highneeds.importer.entry.Importer}.
 *
 * <p>This package holds the words all of them share: issues, readings, pseudonyms. A file passes
 * through the sub-packages in this order: {@code entry} takes it, {@code sheet} makes rows of typed
 * cells of it, {@code mapping} finds the table and what its columns mean, {@code value} reads
 * dates, money and codes, {@code table} makes evidence of the rows, and {@code check} asks whether
 * the evidence makes sense.
 */
package highneeds.importer;
