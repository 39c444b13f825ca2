package highneeds.projection;

import highneeds.domain.CellValues;
import highneeds.domain.Grid;

/**
 * Plans of the cells that have any, cells rising. Most cells of a council have none, so such a list
 * is read and kept far quicker than the whole grid.
 */
public final class PlansByCell {

    private final int[] cells;
    private final double[] plans;
    private int size;

    PlansByCell(Grid grid) {
        cells = new int[grid.size()];
        plans = new double[grid.size()];
    }

    public static PlansByCell of(CellValues values) {
        PlansByCell list = new PlansByCell(values.grid());
        for (int cell = 0; cell < values.grid().size(); cell++) {
            list.add(cell, values.get(cell));
        }
        return list;
    }

    /** How many cells have plans. */
    public int size() {
        return size;
    }

    /** Position in the grid of a cell; the higher the index, the higher the position. */
    public int cell(int index) {
        return cells[index];
    }

    /** Plans of a cell, above 0. */
    public double plans(int index) {
        return plans[index];
    }

    /** The same in grid order, with the cells that have none. */
    CellValues values(Grid grid) {
        double[] values = new double[grid.size()];
        for (int i = 0; i < size; i++) {
            values[cells[i]] = plans[i];
        }
        return CellValues.copyOf(grid, values);
    }

    void clear() {
        size = 0;
    }

    /** Adds a cell above all that are in the list, if it has plans. */
    void add(int cell, double number) {
        cells[size] = cell;
        plans[size] = number;
        size += number > 0 ? 1 : 0;
    }
}
