package highneeds.report.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * An attacker's solver of its own for a two-way table with its totals: how far a cell can rise or
 * fall is the largest flow that can be sent round through the others.
 */
public final class TwoWayAttack {

    private final int nodes;
    private final List<int[]> edges = new ArrayList<>();
    private final List<double[]> room = new ArrayList<>();

    /**
     * @param cells true cells with their totals in the last row and column
     * @param published what is published of each
     */
    public TwoWayAttack(double[][] cells, Interval[][] published) {
        int rows = cells.length;
        int columns = cells[0].length;
        nodes = rows + columns;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                boolean turned = (i == rows - 1) != (j == columns - 1);
                edges.add(turned ? new int[] {rows + j, i} : new int[] {i, rows + j});
                room.add(
                        new double[] {
                            Math.min(1e6, published[i][j].most() - cells[i][j]),
                            cells[i][j] - published[i][j].least()
                        });
            }
        }
    }

    /** How much more, and how much less, a cell can be. */
    public double[] swing(int cell) {
        int from = edges.get(cell)[0];
        int to = edges.get(cell)[1];
        return new double[] {
            Math.min(room.get(cell)[0], flow(to, from, cell)),
            Math.min(room.get(cell)[1], flow(from, to, cell))
        };
    }

    private double flow(int source, int sink, int without) {
        double[][] left = new double[nodes][nodes];
        for (int e = 0; e < edges.size(); e++) {
            if (e != without) {
                left[edges.get(e)[0]][edges.get(e)[1]] += room.get(e)[0];
                left[edges.get(e)[1]][edges.get(e)[0]] += room.get(e)[1];
            }
        }
        double sent = 0;
        int[] before = path(left, source, sink);
        while (before[sink] >= 0) {
            double least = Double.MAX_VALUE;
            for (int node = sink; node != source; node = before[node]) {
                least = Math.min(least, left[before[node]][node]);
            }
            for (int node = sink; node != source; node = before[node]) {
                left[before[node]][node] -= least;
                left[node][before[node]] += least;
            }
            sent += least;
            before = path(left, source, sink);
        }
        return sent;
    }

    private int[] path(double[][] left, int source, int sink) {
        int[] before = new int[nodes];
        Arrays.fill(before, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        before[source] = source;
        while (!open.isEmpty() && before[sink] < 0) {
            int node = open.poll();
            for (int next = 0; next < nodes; next++) {
                if (before[next] < 0 && left[node][next] > 1e-9) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        return before;
    }
}
