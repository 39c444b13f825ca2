package highneeds.projection;

import highneeds.assumptions.MoveRates;
import highneeds.domain.Grid;

import java.util.Arrays;

/**
 * Where movers go, without the settings nobody goes to: short rows one after another, to seven
 * figures, so that a simulation finds them in the processor's cache.
 */
final class PackedRows implements Destinations {

    private final int[] start;
    private final float[] shares;
    private final short[] settings;

    PackedRows(Grid grid, MoveRates moves) {
        start = new int[grid.size() + 1];
        float[] kept = new float[grid.size() * grid.settings()];
        short[] goingTo = new short[kept.length];
        int count = 0;
        for (int cell = 0; cell < grid.size(); cell++) {
            start[cell] = count;
            for (int to = 0; to < grid.settings(); to++) {
                double share = moves.destination(cell, to);
                if ((float) share > 0) {
                    kept[count] = (float) share;
                    goingTo[count++] = (short) to;
                }
            }
        }
        start[grid.size()] = count;
        shares = Arrays.copyOf(kept, count);
        settings = Arrays.copyOf(goingTo, count);
    }

    @Override
    public int choices(int cell) {
        return start[cell + 1] - start[cell];
    }

    @Override
    public int setting(int cell, int choice) {
        return settings[start[cell] + choice];
    }

    @Override
    public void addUp(int cell, double[] weights, double[] into) {
        double total = 0;
        int end = start[cell + 1];
        for (int i = start[cell], to = 0; i < end; i++, to++) {
            total += shares[i] * weights[settings[i]];
            into[to] = total;
        }
    }
}
