package highneeds.importer.table;

import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.sheet.SheetRow;

/** Tells for one table what each row below its headings is. */
public final class RowKinds {

    private final FoundTable found;
    private final int[] columns;
    private final int idColumn;

    public RowKinds(FoundTable found) {
        this.found = found;
        this.columns = columns(found);
        this.idColumn =
                found.mapping()
                        .headingOf(Field.PUPIL_ID)
                        .map(found.columnHeadings()::indexOf)
                        .orElse(-1);
    }

    /** Positions of the mapped columns in the order of the mapping, -1 for one that is gone. */
    static int[] columns(FoundTable found) {
        return found.mapping().columns().keySet().stream()
                .mapToInt(found.columnHeadings()::indexOf)
                .toArray();
    }

    /** What a row of {@link FoundTable#rowsOf} is. */
    public RowKind of(SheetRow row) {
        RowKind kind = RowKind.of(row, found.layout(), idColumn);
        if (kind == RowKind.DATA && !hasMappedCell(row)) {
            return RowKind.BESIDE;
        }
        // A hidden total is a total before it is hidden.
        boolean counts = kind != RowKind.BLANK && found.mapping().reads(kind);
        return counts && row.hidden() ? RowKind.HIDDEN : kind;
    }

    private boolean hasMappedCell(SheetRow row) {
        for (int column : columns) {
            if (column >= 0 && !row.cell(column).blank()) {
                return true;
            }
        }
        return false;
    }
}
