package highneeds.report.disclosure;

import java.util.ArrayList;
import java.util.List;

/** All rows of numbers that follow from some by adding, taking away and scaling. */
final class RowSpace {

    private static final double NOTHING = 1e-9;

    private final List<double[]> reduced = new ArrayList<>();

    /** Takes a row in. */
    void add(double[] row) {
        double[] left = remainder(row);
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

    /** True if a row follows from those taken in. */
    boolean has(double[] row) {
        return pivot(remainder(row)) < 0;
    }

    private double[] remainder(double[] row) {
        double[] left = row.clone();
        for (double[] known : reduced) {
            subtract(left, known, left[pivot(known)]);
        }
        return left;
    }

    private static void subtract(double[] from, double[] row, double times) {
        if (times == 0) {
            return;
        }
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
