package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.Authorities;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Keeps the rows of the council in a table of several areas, as the national estimates have: the
 * area of its name, or those the user chose, by name or code. A county may be the sum of its
 * districts.
 */
final class AreasOfTable {

    private final Authorities authorities;
    private final List<String> chosen;
    private final boolean several;

    AreasOfTable(Table table, Reading reading) {
        this.authorities = new Authorities(reading.council());
        this.chosen = table.mapping().areas();
        TreeSet<String> areas = areas(table);
        this.several = areas.size() > 1;
        boolean found = !chosen.isEmpty() || areas.stream().anyMatch(authorities::isOwn);
        if (several && !found) {
            reading.issues()
                    .add(
                            new Issue(
                                    Issue.Severity.ERROR,
                                    "council-not-among-areas",
                                    table.found().file().name(),
                                    table.found().sheet(),
                                    OptionalInt.empty(),
                                    table.heading(field(table)),
                                    "The table has "
                                            + areas.size()
                                            + " areas and none has the name of the council, so it"
                                            + " was not used.",
                                    "Choose the area that is yours, or the districts that make it"
                                            + " up."));
        }
    }

    /** Names of the areas of a table, or their codes where it has no names. */
    static TreeSet<String> areas(Table table) {
        TreeSet<String> areas = new TreeSet<>();
        table.column(field(table)).stream()
                .filter(cell -> !cell.blank())
                .forEach(cell -> areas.add(cell.text()));
        return areas;
    }

    private static Field field(Table table) {
        boolean named = table.column(Field.AREA).stream().anyMatch(cell -> !cell.blank());
        return named ? Field.AREA : Field.AREA_CODE;
    }

    /** True if the rows of several areas are added up. */
    boolean addedUp() {
        return chosen.size() > 1;
    }

    void require(RowValues row) throws LeftOut {
        if (several && !isOwn(row)) {
            throw LeftOut.notNeeded(
                    "other-area",
                    Field.AREA,
                    "The row is of another area, so it was left out.",
                    "Nothing to do.");
        }
    }

    private boolean isOwn(RowValues row) {
        String name = row.text(Field.AREA);
        return chosen.isEmpty()
                ? authorities.isOwn(name)
                : chosen.contains(name) || chosen.contains(row.text(Field.AREA_CODE));
    }
}
