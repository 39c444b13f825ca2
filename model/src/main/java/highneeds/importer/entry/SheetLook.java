package highneeds.importer.entry;

import highneeds.domain.Progress;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet that are looked at before any is read for good. */
final class SheetLook {

    /** Filled rows that tell the content of the columns. */
    private static final int TELLING = 250;

    /** Filled rows among which further tables are looked for. */
    private static final int FAR = 5_000;

    /** Rows that are passed on the way, most of them blank. */
    private static final int MOST_PASSED = 10;

    private SheetLook() {}

    /** The first filled rows. */
    static List<SheetRow> firstRows(Sheet sheet) throws UnreadableFile {
        return rows(sheet, TELLING);
    }

    /** As many rows as other tables on the sheet may begin in. */
    static List<SheetRow> farRows(Sheet sheet) throws UnreadableFile {
        return rows(sheet, FAR);
    }

    /** Of these rows the first ones. */
    static List<SheetRow> first(List<SheetRow> rows) {
        return rows.subList(0, Math.min(TELLING, rows.size()));
    }

    private static List<SheetRow> rows(Sheet sheet, int wanted) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows source = sheet.rows()) {
            int passed = 0;
            for (SheetRow row = source.next();
                    row != null && rows.size() < wanted && passed < MOST_PASSED * wanted;
                    row = source.next()) {
                if (++passed % TELLING == 0) {
                    Progress.stopIfInterrupted();
                }
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
