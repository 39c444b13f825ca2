package highneeds.projection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Positions of cells, rising. Of a simulated council's cells most hold nobody, so what is counted
 * cell by cell is counted along such lists.
 */
public final class CellList {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** One byte for each cell, so that marking a cell need not read what its neighbours are. */
    private final byte[] marks;

    private final int[] cells;
    private int size;

    CellList(int gridSize) {
        marks = new byte[Math.ceilDiv(gridSize, Long.BYTES) * Long.BYTES];
        cells = new int[gridSize];
    }

    public int size() {
        return size;
    }

    /** Position of a cell in the grid; the higher the index, the higher the position. */
    public int get(int index) {
        return cells[index];
    }

    void clear() {
        size = 0;
        Arrays.fill(marks, (byte) 0);
    }

    /** Adds a cell above all that are in the list. */
    void append(int cell) {
        cells[size++] = cell;
    }

    /** Marks a cell to be in the list once it is {@linkplain #listMarked listed}. */
    void mark(int cell) {
        marks[cell] = 1;
    }

    /** Makes the list that of all cells marked since it was cleared. */
    void listMarked() {
        size = 0;
        for (int eight = 0; eight < marks.length; eight += Long.BYTES) {
            for (long left = (long) EIGHT.get(marks, eight); left != 0; left &= left - 1) {
                cells[size++] = eight + Long.numberOfTrailingZeros(left) / Byte.SIZE;
            }
        }
    }

    /** Makes the list that of the cells above nothing. */
    void listPositive(double[] values) {
        size = 0;
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] > 0) {
                cells[size++] = cell;
            }
        }
    }

    /** Sets the values at the cells of the list to nothing. */
    void zero(double[] values) {
        for (int i = 0; i < size; i++) {
            values[cells[i]] = 0;
        }
    }
}
