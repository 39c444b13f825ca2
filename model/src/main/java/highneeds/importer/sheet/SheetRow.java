package highneeds.importer.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number row as the spreadsheet numbers it, from 1
 * @param cells cells from the first column on, none beyond {@value #MOST_COLUMNS}
 * @param hidden true if the file hides the row
 */
public record SheetRow(int number, List<Cell> cells, boolean hidden) {

    /** As many columns as an Excel sheet has; a damaged file may claim more. */
    static final int MOST_COLUMNS = 16_384;

    public SheetRow {
        cells = cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells;
    }

    /** The cell of a column, from 0; empty beyond the last one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** How many cells hold something. */
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) {
            filled += cell.blank() ? 0 : 1;
        }
        return filled;
    }
}
