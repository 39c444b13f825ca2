package highneeds.importer.table;

import highneeds.importer.sheet.Cell;

/**
 * The mapped cells of one row, and nothing else of it.
 *
 * @param number row as the spreadsheet numbers it
 * @param cells cells in the order of the mapping
 */
record DataRow(int number, Cell[] cells) {}
