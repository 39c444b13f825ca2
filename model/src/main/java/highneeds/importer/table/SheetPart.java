package highneeds.importer.table;

import highneeds.importer.mapping.Area;
import highneeds.importer.sheet.MergedCells;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.List;

/** A sheet as if there were nothing on it but one of its tables. */
record SheetPart(Sheet sheet, Area area) implements Sheet {

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public List<MergedCells> merged() throws UnreadableFile {
        return sheet.merged();
    }

    @Override
    public SheetRows rows() throws UnreadableFile {
        SheetRows rows = sheet.rows();
        return new SheetRows() {
            @Override
            public SheetRow next() throws UnreadableFile {
                SheetRow row = rows.next();
                return row == null || row.number() > area.lastRow() ? null : area.of(row);
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }
}
