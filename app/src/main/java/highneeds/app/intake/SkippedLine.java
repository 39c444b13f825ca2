package highneeds.app.intake;

import highneeds.importer.mapping.RowKind;

import java.util.List;
import java.util.Optional;

/**
 * Something in a sheet that is no plain row of data, and whether it is read.
 *
 * @param id short name of it
 * @param what what it is, for people
 * @param kind kind of rows a person may have read or not; empty if it is no matter of choice here
 * @param columns hidden columns, by heading, a person may have left unread; empty if it is of rows
 * @param read true if it is read now
 * @param rows numbers of the first rows of it
 */
public record SkippedLine(
        String id,
        String what,
        Optional<RowKind> kind,
        List<String> columns,
        boolean read,
        List<Integer> rows) {

    static SkippedLine rows(RowKind kind, String what, boolean read, List<Integer> rows) {
        return new SkippedLine(
                kind.name().toLowerCase(java.util.Locale.ROOT),
                what,
                kind.mayBeChosen() ? Optional.of(kind) : Optional.empty(),
                List.of(),
                read,
                rows);
    }

    /** True if a person may say otherwise here. */
    boolean open() {
        return kind.isPresent() || !columns.isEmpty();
    }
}
