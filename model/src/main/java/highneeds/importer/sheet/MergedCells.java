package highneeds.importer.sheet;

/**
 * Cells shown as one, all numbers included.
 *
 * @param firstRow first row as the spreadsheet numbers it, from 1; only it holds a value
 * @param firstColumn first column, from 0; only it holds a value
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** True if cells below each other are one: the value belongs to all these rows. */
    public boolean goesDown() {
        return lastRow > firstRow;
    }
}
