package highneeds.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Which third of its spread each uncertain lever is delivered at in each simulation.
 *
 * <p>Simulations go through {@value #COMBINATIONS} combinations in turn: the orthogonal array L27
 * (13 factors at 3 levels). Every lever meets its three thirds equally often, and every two levers
 * their nine pairs, so that the spread of their sum is right; and however many levers there are, no
 * more than {@value #COMBINATIONS} baselines are needed. A lever has the same column in every
 * scenario unless another one there has taken it, so that scenarios are compared under the same
 * delivery. From the fourteenth uncertain lever on, columns are shared.
 *
 * <p>Source: Taguchi and Konishi, Orthogonal arrays and linear graphs, 1987; the columns are the
 * lines through the origin of the three-dimensional space over the integers modulo 3.
 */
final class DeliveryDesign {

    static final int COMBINATIONS = 27;

    private static final int LEVELS = 3;
    private static final List<int[]> COLUMNS = columns();

    private final List<Integer> columnOf = new ArrayList<>();

    /**
     * @param uncertain the levers whose delivery is uncertain, in order
     */
    DeliveryDesign(List<PlacedLever> uncertain) {
        for (PlacedLever lever : uncertain) {
            columnOf.add(freeColumn(lever));
        }
    }

    private int freeColumn(PlacedLever lever) {
        String key = LeverType.of(lever.lever()).id() + "/" + lever.name();
        int wanted = Math.floorMod(key.hashCode(), COLUMNS.size());
        for (int i = 0; i < COLUMNS.size(); i++) {
            int column = (wanted + i) % COLUMNS.size();
            if (!columnOf.contains(column)) {
                return column;
            }
        }
        return wanted;
    }

    /** Third of each lever in a simulation, 0 to 2, in the order of the levers. */
    List<Integer> thirds(int simulation) {
        int combination = simulation % COMBINATIONS;
        int[] point = {
            combination % LEVELS, combination / LEVELS % LEVELS, combination / (LEVELS * LEVELS)
        };
        return columnOf.stream().map(column -> product(COLUMNS.get(column), point)).toList();
    }

    private static int product(int[] column, int[] point) {
        return (column[0] * point[0] + column[1] * point[1] + column[2] * point[2]) % LEVELS;
    }

    /** Directions whose first coordinate that is not 0 is 1: each line once. */
    private static List<int[]> columns() {
        List<int[]> columns = new ArrayList<>();
        columns.add(new int[] {1, 0, 0});
        for (int a = 0; a < LEVELS; a++) {
            columns.add(new int[] {a, 1, 0});
        }
        for (int a = 0; a < LEVELS; a++) {
            for (int b = 0; b < LEVELS; b++) {
                columns.add(new int[] {a, b, 1});
            }
        }
        return columns;
    }
}
