/**
 * Spreadsheet files as rows of typed cells, whatever their format. Start at {@link
 * highneeds.importer.sheet.BookFile}. Whatever a reader throws ends here as an {@link
 * highneeds.importer.sheet.UnreadableFile}.
 */
package highneeds.importer.sheet;
