package highneeds.projection;

import java.util.Arrays;

/** Positions of cells, rising: made by marking cells in any order and listing them then. */
final class CellList {

    private final long[] marks;
    private final int[] cells;
    private int size;

    CellList(int gridSize) {
        marks = new long[Math.ceilDiv(gridSize, Long.SIZE)];
        cells = new int[gridSize];
    }

    int size() {
        return size;
    }

    /** Position of a cell in the grid; the higher the index, the higher the position. */
    int get(int index) {
        return cells[index];
    }

    void clear() {
        size = 0;
        Arrays.fill(marks, 0);
    }

    /** Marks a cell to be in the list once it is {@linkplain #listMarked listed}. */
    void mark(int cell) {
        marks[cell / Long.SIZE] |= 1L << cell;
    }

    /** Makes the list that of all cells marked since it was cleared. */
    void listMarked() {
        size = 0;
        for (int word = 0; word < marks.length; word++) {
            for (long left = marks[word]; left != 0; left &= left - 1) {
                cells[size++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
    }
}
