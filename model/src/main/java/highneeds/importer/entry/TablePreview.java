package highneeds.importer.entry;

import highneeds.domain.Progress;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.mapping.TableFinder;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.RowKinds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rows of a sheet as they are in the file, for a person to look at while mapping. They are read for
 * the moment and kept nowhere.
 *
 * @param rows rows from the top of the sheet, blank ones left out
 */
public record TablePreview(List<Row> rows) {

    /**
     * One row.
     *
     * @param number row as the spreadsheet numbers it
     * @param cells text of its cells
     * @param role what the table makes of it
     * @param kind what kind of row below the headings it is; data for the others
     */
    public record Row(int number, List<String> cells, Role role, RowKind kind) {}

    /** What a table makes of a row. */
    public enum Role {
        TITLE,
        HEADINGS,
        READ,
        PASSED_OVER,
        /** It belongs to another table of the sheet. */
        OTHER_TABLE
    }

    private static final int STOP_EVERY = 512;

    /** Reads something from the sheet a table is in. */
    @FunctionalInterface
    private interface Look<T> {
        T at(Sheet sheet) throws UnreadableFile;
    }

    /**
     * Reads the first rows of the sheet a table was found in; for a table further down, of that
     * table.
     *
     * @throws UnreadableFile if the file is no longer there or damaged
     */
    public static TablePreview of(FoundTable table, int rows) throws UnreadableFile {
        int first = table.layout().area().firstRow();
        return look(
                table,
                new TablePreview(List.of()),
                sheet -> {
                    List<SheetRow> from =
                            first == 1 ? SheetLook.firstRows(sheet) : SheetLook.farRows(sheet);
                    return shown(
                            table,
                            from.stream().filter(r -> r.number() >= first).limit(rows).toList());
                });
    }

    /**
     * Reads rows by their numbers, such as those passed over.
     *
     * @throws UnreadableFile if the file is no longer there or damaged
     */
    public static TablePreview ofRows(FoundTable table, List<Integer> numbers)
            throws UnreadableFile {
        TreeSet<Integer> wanted = new TreeSet<>(numbers);
        return look(table, new TablePreview(List.of()), sheet -> shown(table, find(sheet, wanted)));
    }

    /**
     * Reads rows by their numbers again from a file that was read before.
     *
     * @param folder where the file may lie
     * @return nothing if it is not there or is no longer the same
     * @throws UnreadableFile if the file is damaged
     */
    public static Optional<TablePreview> ofRows(
            TableReading reading, Path folder, List<Integer> numbers) throws UnreadableFile {
        Path file = folder.resolve(reading.file());
        if (!Files.isRegularFile(file) || !FileHash.sha256(file).equals(reading.sha256())) {
            return Optional.empty();
        }
        try (Book book = BookFile.open(file)) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(reading.sheet())) {
                    return Optional.of(
                            new TablePreview(
                                    find(sheet, new TreeSet<>(numbers)).stream()
                                            .map(row -> row(row, Role.READ, RowKind.DATA))
                                            .toList()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<SheetRow> find(Sheet sheet, TreeSet<Integer> wanted) throws UnreadableFile {
        List<SheetRow> found = new ArrayList<>();
        try (SheetRows rows = sheet.rows()) {
            SheetRow row = rows.next();
            while (row != null && !wanted.isEmpty() && row.number() <= wanted.last()) {
                if (wanted.contains(row.number())) {
                    found.add(row);
                }
                if (row.number() % STOP_EVERY == 0) {
                    Progress.stopIfInterrupted();
                }
                row = rows.next();
            }
        }
        return found;
    }

    private static TablePreview shown(FoundTable table, List<SheetRow> rows) {
        RowKinds kinds = new RowKinds(table);
        return new TablePreview(rows.stream().map(row -> row(table, row, kinds)).toList());
    }

    private static Row row(FoundTable table, SheetRow row, RowKinds kinds) {
        RowKind kind =
                row.number() <= table.layout().lastHeaderRow() || table.wide()
                        ? RowKind.DATA
                        : kinds.of(table.layout().area().of(row));
        return row(row, role(table, row.number(), kind), kind);
    }

    private static Row row(SheetRow row, Role role, RowKind kind) {
        return new Row(row.number(), row.cells().stream().map(Cell::text).toList(), role, kind);
    }

    private static Role role(FoundTable table, int number, RowKind kind) {
        Layout layout = table.layout();
        if (number < layout.area().firstRow() || number > layout.area().lastRow()) {
            return Role.OTHER_TABLE;
        }
        if (number < layout.firstHeaderRow()) {
            return Role.TITLE;
        }
        if (number <= layout.lastHeaderRow()) {
            return Role.HEADINGS;
        }
        return table.mapping().reads(kind) ? Role.READ : Role.PASSED_OVER;
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
        return look(
                table,
                table.layout(),
                sheet -> TableFinder.at(SheetLook.farRows(sheet), firstRow, lastRow));
    }

    private static <T> T look(FoundTable table, T otherwise, Look<T> look) throws UnreadableFile {
        try (Book book = table.open()) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    return look.at(sheet);
                }
            }
        }
        return otherwise;
    }
}
