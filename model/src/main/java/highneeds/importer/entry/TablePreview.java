package highneeds.importer.entry;

import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.TableFinder;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;

import java.util.List;

/**
 * The first rows of a sheet as they are in the file, for a person to look at while mapping. They
 * are read for the moment and kept nowhere.
 *
 * @param rows rows from the top of the sheet, blank ones left out
 */
public record TablePreview(List<Row> rows) {

    /**
     * One row.
     *
     * @param number row as the spreadsheet numbers it
     * @param cells text of its cells
     */
    public record Row(int number, List<String> cells) {}

    /**
     * Reads the first rows of the sheet a table was found in.
     *
     * @throws UnreadableFile if the file is no longer there or damaged
     */
    public static TablePreview of(FoundTable table, int rows) throws UnreadableFile {
        try (Book book = table.open()) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    return new TablePreview(
                            SheetLook.firstRows(sheet).stream()
                                    .limit(rows)
                                    .map(TablePreview::row)
                                    .toList());
                }
            }
        }
        return new TablePreview(List.of());
    }

    private static Row row(SheetRow row) {
        return new Row(row.number(), row.cells().stream().map(Cell::text).toList());
    }

    /**
     * The headings if they stood in other rows than the program thinks.
     *
     * @param firstRow first row of headings, from 1
     * @param lastRow last row of headings
     * @throws UnreadableFile if the file is no longer there or damaged
     */
    public static Layout headingsAt(FoundTable table, int firstRow, int lastRow)
            throws UnreadableFile {
        try (Book book = table.open()) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    return TableFinder.at(SheetLook.firstRows(sheet), firstRow, lastRow);
                }
            }
        }
        return table.layout();
    }
}
