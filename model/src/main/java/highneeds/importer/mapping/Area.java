package highneeds.importer.mapping;

import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The part of a sheet a table takes, where there are others beside or below it.
 *
 * @param firstRow the row its titles begin in, from 1
 * @param firstColumn its first column, from 0
 * @param endColumn the column after its last one
 * @param lastRow its last row as the spreadsheet numbers it
 */
public record Area(int firstRow, int firstColumn, int endColumn, int lastRow) {

    /** All of the sheet. */
    public static final Area WHOLE = new Area(1, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Area {
        if (firstColumn < 0 || endColumn <= firstColumn || firstRow < 1 || lastRow < firstRow) {
            throw new IllegalArgumentException("An area has columns and rows");
        }
    }

    public boolean whole() {
        return equals(WHOLE);
    }

    /** The area up to a row. */
    Area upTo(int row) {
        return new Area(firstRow, firstColumn, endColumn, row);
    }

    /** The area from a row on. */
    Area from(int row) {
        return new Area(row, firstColumn, endColumn, lastRow);
    }

    /** The row with its cells outside the area empty; their columns keep their numbers. */
    public SheetRow of(SheetRow row) {
        if (firstColumn == 0 && endColumn >= row.cells().size()) {
            return row;
        }
        int end = Math.min(endColumn, row.cells().size());
        List<Cell> cells =
                new ArrayList<>(Collections.nCopies(Math.min(firstColumn, end), Cell.EMPTY));
        if (firstColumn < end) {
            cells.addAll(row.cells().subList(firstColumn, end));
        }
        return new SheetRow(row.number(), cells, row.hidden());
    }
}
