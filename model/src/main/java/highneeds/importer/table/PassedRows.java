package highneeds.importer.table;

import highneeds.importer.mapping.RowKind;

import java.util.List;

/**
 * Rows of one kind that were not read, so that a person can look at them and say otherwise.
 *
 * @param kind why they were not read
 * @param count how many there are
 * @param first numbers of the first of them, as the spreadsheet numbers its rows
 */
public record PassedRows(RowKind kind, int count, List<Integer> first) {

    public PassedRows {
        first = List.copyOf(first);
    }
}
