package highneeds.app.intake;

import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a sheet and how it is read.
 *
 * @param position from 0
 * @param heading its heading; empty if it has none
 * @param state how it is read
 * @param choice what it is read as
 * @param open true if the person may read it as something else
 */
public record SheetColumn(
        int position, String heading, ColumnState state, FieldChoice choice, boolean open) {

    /** A mapped column below this certainty is worth a look. */
    private static final double SURE = 0.75;

    /** A sheet may have thousands of columns; nobody looks at more than these. */
    private static final int MOST = 60;

    /** The columns of a table. */
    static List<SheetColumn> of(FoundTable table) {
        List<String> headings = table.layout().headings();
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, headings.size()); i++) {
            columns.add(table.wide() ? wide(i, headings.get(i)) : one(i, headings.get(i), table));
        }
        return columns;
    }

    /** A table with a column for every year or age is read as a whole. */
    private static SheetColumn wide(int position, String heading) {
        FieldChoice choice = new FieldChoice(Optional.empty(), "Residents by year and age");
        return new SheetColumn(position, heading, ColumnState.MAPPED, choice, false);
    }

    private static SheetColumn one(int position, String heading, FoundTable table) {
        Mapping mapping = table.mapping();
        Field field = mapping.columns().get(heading);
        if (field == null) {
            ColumnState state =
                    HeadingDictionary.isPrivate(heading)
                            ? ColumnState.PERSONAL
                            : ColumnState.NOT_READ;
            return new SheetColumn(
                    position, heading, state, FieldChoice.NOT_READ, !heading.isEmpty());
        }
        boolean sure = table.certainty().getOrDefault(heading, 1.0) >= SURE;
        String name = HeadingDictionary.field(mapping.kind(), field).name();
        return new SheetColumn(
                position,
                heading,
                sure ? ColumnState.MAPPED : ColumnState.UNSURE,
                new FieldChoice(Optional.of(field), name),
                true);
    }
}
