package highneeds.published.fitting;

import java.util.Arrays;
import java.util.List;

/**
 * Iterative proportional fitting: scales a table of cells, year × need × setting, to its margins in
 * turn until all of them hold. Where margins contradict each other the last of the list holds.
 */
public final class ProportionalFit {

    private static final int MOST_ROUNDS = 60;
    private static final double CLOSE_ENOUGH = 1e-6;

    private ProportionalFit() {}

    /**
     * Fits a copy of the seed.
     *
     * @param seed cells to start from; they carry what the margins do not say
     * @param margins margins to meet, the one that must hold exactly last
     */
    public static double[][][] fit(double[][][] seed, List<Margin> margins) {
        double[][][] cells = copy(seed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[][][] before = copy(cells);
            margins.forEach(margin -> margin.scale(cells));
            if (distance(before, cells) < CLOSE_ENOUGH) {
                break;
            }
        }
        return cells;
    }

    private static double[][][] copy(double[][][] cells) {
        return Arrays.stream(cells)
                .map(rows -> Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double distance(double[][][] a, double[][][] b) {
        double worst = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                for (int k = 0; k < a[i][j].length; k++) {
                    worst = Math.max(worst, Math.abs(a[i][j][k] - b[i][j][k]));
                }
            }
        }
        return worst;
    }

    /** One margin, which scales cells so that their sums meet it. */
    @FunctionalInterface
    public interface Margin {

        void scale(double[][][] cells);

        /** Sums by year and setting, over needs. Cells of nothing are filled evenly. */
        static Margin byYearAndSetting(double[][] target) {
            return cells -> {
                for (int y = 0; y < target.length; y++) {
                    for (int s = 0; s < target[y].length; s++) {
                        double sum = 0;
                        for (double[] need : cells[y]) {
                            sum += need[s];
                        }
                        for (double[] need : cells[y]) {
                            need[s] =
                                    sum > 0
                                            ? need[s] * target[y][s] / sum
                                            : target[y][s] / cells[y].length;
                        }
                    }
                }
            };
        }

        /** Sums by need and year, over settings. */
        static Margin byNeedAndYear(double[][] target) {
            return cells -> {
                for (int k = 0; k < target.length; k++) {
                    for (int y = 0; y < target[k].length; y++) {
                        double[] row = cells[y][k];
                        double sum = Arrays.stream(row).sum();
                        double factor = sum > 0 ? target[k][y] / sum : 0;
                        Arrays.setAll(row, s -> row[s] * factor);
                    }
                }
            };
        }

        /** Sums by need and setting, over years. */
        static Margin byNeedAndSetting(double[][] target) {
            return cells -> {
                for (int k = 0; k < target.length; k++) {
                    for (int s = 0; s < target[k].length; s++) {
                        double sum = 0;
                        for (double[][] year : cells) {
                            sum += year[k][s];
                        }
                        for (double[][] year : cells) {
                            year[k][s] *= sum > 0 ? target[k][s] / sum : 0;
                        }
                    }
                }
            };
        }

        /** Sums by need, over years and settings. */
        static Margin byNeed(double[] target) {
            return cells -> {
                for (int k = 0; k < target.length; k++) {
                    double sum = 0;
                    for (double[][] year : cells) {
                        sum += Arrays.stream(year[k]).sum();
                    }
                    for (double[][] year : cells) {
                        double[] row = year[k];
                        double factor = sum > 0 ? target[k] / sum : 0;
                        Arrays.setAll(row, s -> row[s] * factor);
                    }
                }
            };
        }
    }
}
