package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.mapping.Field;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Authorities;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the rows of the council in a table of several areas, as the national estimates have. */
final class AreasOfTable {

    private final Authorities authorities;
    private final boolean several;

    AreasOfTable(Table table, Reading reading) {
        this.authorities = new Authorities(reading.council());
        Set<String> areas =
                table.column(Field.AREA).stream()
                        .filter(cell -> !cell.blank())
                        .map(Cell::text)
                        .collect(Collectors.toSet());
        this.several = areas.size() > 1;
        if (several && areas.stream().noneMatch(authorities::isOwn)) {
            reading.issues()
                    .add(
                            new Issue(
                                    Issue.Severity.ERROR,
                                    "council-not-among-areas",
                                    table.found().file().name(),
                                    table.found().sheet(),
                                    OptionalInt.empty(),
                                    table.heading(Field.AREA),
                                    "The table has "
                                            + areas.size()
                                            + " areas and none has the name of the council, so it"
                                            + " was not used.",
                                    "Give the council's name as the table writes it, or keep only"
                                            + " its rows."));
        }
    }

    void require(RowValues row) throws LeftOut {
        if (several && !authorities.isOwn(row.text(Field.AREA))) {
            throw LeftOut.notNeeded(
                    "other-area",
                    Field.AREA,
                    "The row is of another area, so it was left out.",
                    "Nothing to do.");
        }
    }
}
