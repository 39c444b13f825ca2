package highneeds.importer.table;

import highneeds.importer.mapping.Field;
import highneeds.importer.value.Words;

import java.util.Set;

/**
 * Counts every resident once in a table that tells the sexes apart: rows of both together where it
 * has them, else those of each added up.
 */
final class SexesOfTable {

    private static final Set<String> BOTH =
            Set.of(
                    "persons",
                    "person",
                    "people",
                    "all",
                    "all people",
                    "all persons",
                    "total",
                    "both",
                    "both sexes",
                    "p",
                    "t",
                    "3");

    private final boolean apart;
    private final boolean together;

    SexesOfTable(Table table) {
        Set<String> sexes =
                table.column(Field.SEX).stream()
                        .map(cell -> Words.plain(cell.text()))
                        .collect(java.util.stream.Collectors.toSet());
        this.together = sexes.stream().anyMatch(BOTH::contains);
        this.apart = sexes.size() > 1;
    }

    /** True if several rows of a year and age are added up, each being a part of the whole. */
    boolean addedUp() {
        return apart && !together;
    }

    void require(RowValues row) throws LeftOut {
        if (apart && together && !BOTH.contains(Words.plain(row.text(Field.SEX)))) {
            throw LeftOut.notNeeded(
                    "one-sex",
                    Field.SEX,
                    "The row counts one sex; the rows that count both were used.",
                    "Nothing to do.");
        }
    }
}
