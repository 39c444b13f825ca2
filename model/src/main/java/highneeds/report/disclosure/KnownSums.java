package highneeds.report.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows from published sums by adding them and taking them away: the attack a table must
 * withstand.
 */
final class KnownSums {

    private static final double NOTHING = 1e-9;

    private final List<String> unknown;
    private final List<double[]> reduced = new ArrayList<>();

    KnownSums(List<String> unknown) {
        this.unknown = unknown;
    }

    /** Learns the sum of some settings. */
    void knows(List<String> summed) {
        double[] left = remainder(row(summed));
        int pivot = pivot(left);
        if (pivot >= 0) {
            double scale = left[pivot];
            for (int i = 0; i < left.length; i++) {
                left[i] /= scale;
            }
            for (double[] known : reduced) {
                subtract(known, left, known[pivot]);
            }
            reduced.add(left);
        }
    }

    /** True if the sums leave a setting one value. */
    boolean findsOut(String setting) {
        return pivot(remainder(row(List.of(setting)))) < 0;
    }

    private double[] row(List<String> summed) {
        double[] row = new double[unknown.size()];
        summed.forEach(setting -> row[unknown.indexOf(setting)] = 1);
        return row;
    }

    private double[] remainder(double[] row) {
        for (double[] known : reduced) {
            subtract(row, known, row[pivot(known)]);
        }
        return row;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * row[i];
        }
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > NOTHING) {
                return i;
            }
        }
        return -1;
    }
}
