package highneeds.importer.table;

import highneeds.importer.mapping.Layout;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * A wide table shown as a long one.
 *
 * @param spread adds the long rows of a wide one to those ready
 */
record WideSheet(Sheet sheet, Layout layout, BiConsumer<SheetRow, Deque<SheetRow>> spread)
        implements Sheet {

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public SheetRows rows() throws UnreadableFile {
        return new SpreadRows(sheet.rows(), layout, spread);
    }
}
