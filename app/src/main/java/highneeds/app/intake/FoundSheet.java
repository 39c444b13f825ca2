package highneeds.app.intake;

import highneeds.importer.TableKind;
import highneeds.importer.table.FoundTable;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A sheet of a file, read or not.
 *
 * @param path the file
 * @param sheet name of the sheet; empty for a text file or a whole file
 * @param table the table found in it; empty if there is none
 * @param wanted true if the table is to be read
 * @param said why it is not read; empty if it is
 * @param toDo what to do if it should be read; empty if that is plain
 * @param fault what keeps it from being read as the person says
 */
public record FoundSheet(
        Path path,
        String sheet,
        Optional<FoundTable> table,
        boolean wanted,
        String said,
        String toDo,
        Fault fault) {

    /** What keeps a sheet from being read. */
    enum Fault {
        NONE,
        /** It holds no table. */
        NO_TABLE,
        /** The file cannot be read at all. */
        UNREADABLE
    }

    static FoundSheet of(FoundTable table) {
        return new FoundSheet(
                table.file().path(), table.sheet(), Optional.of(table), true, "", "", Fault.NONE);
    }

    /** The sheet with its table read as the person says. */
    FoundSheet reading(FoundTable changed) {
        return new FoundSheet(path, sheet, Optional.of(changed), true, "", "", Fault.NONE);
    }

    FoundSheet left(String why) {
        return new FoundSheet(path, sheet, table, false, why, "", fault);
    }

    /** Kind it is read as; empty if it is not read. */
    public Optional<TableKind> kind() {
        return wanted ? table.map(found -> found.mapping().kind()) : Optional.empty();
    }

    /** True if its file cannot be read at all. */
    boolean unreadable() {
        return fault == Fault.UNREADABLE;
    }

    /** True if a person can say what it is read as. */
    boolean open() {
        return fault == Fault.NONE;
    }

    /** Name of the file without its folder. */
    public String file() {
        return String.valueOf(path.getFileName());
    }

    /** Where in the file it is: the sheet, and which part if there are several tables on it. */
    public String where() {
        boolean part = table.map(found -> !found.layout().area().whole()).orElse(false);
        return part ? table.orElseThrow().where() : sheet;
    }

    /** File and sheet in one. */
    public String name() {
        return where().isEmpty() ? file() : file() + ", " + where();
    }

    /** True if it is the same part of the same file, however it is read. */
    boolean samePlace(FoundSheet other) {
        return other != null && path.equals(other.path) && where().equals(other.where());
    }
}
