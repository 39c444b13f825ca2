package highneeds.domain;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * One number for every cell: a count of plans, a rate or a unit cost.
 *
 * <p>Shape: that of its {@link Grid}, NCY × need × setting. Immutable; every operation returns a
 * new instance.
 */
public final class CellValues {

    private final Grid grid;
    private final double[] values;

    private CellValues(Grid grid, double[] values) {
        this.grid = grid;
        this.values = values;
    }

    public static CellValues zero(Grid grid) {
        return new CellValues(grid, new double[grid.size()]);
    }

    /** Computes the value of every cell from its position in the grid. */
    public static CellValues of(Grid grid, IntToDoubleFunction valueOf) {
        double[] values = new double[grid.size()];
        Arrays.setAll(values, valueOf);
        return new CellValues(grid, values);
    }

    /**
     * Takes a copy of an array in grid order.
     *
     * @throws IllegalArgumentException if its length is not the size of the grid
     */
    public static CellValues copyOf(Grid grid, double[] values) {
        if (values.length != grid.size()) {
            throw new IllegalArgumentException(
                    "Expected " + grid.size() + " cells, but there were " + values.length);
        }
        return new CellValues(grid, values.clone());
    }

    public Grid grid() {
        return grid;
    }

    public double get(int index) {
        return values[index];
    }

    public double get(int ncy, int need, int setting) {
        return values[grid.index(ncy, need, setting)];
    }

    public CellValues plus(CellValues other) {
        return combine(other, Double::sum);
    }

    public CellValues minus(CellValues other) {
        return combine(other, (a, b) -> a - b);
    }

    public CellValues times(CellValues other) {
        return combine(other, (a, b) -> a * b);
    }

    public CellValues times(double factor) {
        return map(value -> value * factor);
    }

    public CellValues map(DoubleUnaryOperator change) {
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = change.applyAsDouble(values[i]);
        }
        return new CellValues(grid, result);
    }

    /** Combines two values of each cell. Both must have the same grid. */
    public CellValues combine(CellValues other, DoubleBinaryOperator operation) {
        requireSameGrid(other);
        double[] result = new double[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = operation.applyAsDouble(values[i], other.values[i]);
        }
        return new CellValues(grid, result);
    }

    /** Changes the cells in scope and leaves the rest as they are. */
    public CellValues mapIn(Cells cells, DoubleUnaryOperator change) {
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            if (cells.covers(i)) {
                result[i] = change.applyAsDouble(result[i]);
            }
        }
        return new CellValues(grid, result);
    }

    /**
     * Every value one national curriculum year on: what was in NCY n is in n + 1 and the first year
     * is empty. What was in the last year is not in the result; see {@link #lastYearTotal}.
     */
    public CellValues aged() {
        double[] result = new double[values.length];
        int stride = grid.yearStride();
        System.arraycopy(values, 0, result, stride, values.length - stride);
        return new CellValues(grid, result);
    }

    /** Sum over the last national curriculum year: those who age out next. */
    public double lastYearTotal() {
        double total = 0;
        for (int i = values.length - grid.yearStride(); i < values.length; i++) {
            total += values[i];
        }
        return total;
    }

    public double total() {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }

    /** Sum over the cells in scope. */
    public double total(Cells cells) {
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            if (cells.covers(i)) {
                total += values[i];
            }
        }
        return total;
    }

    /** Sum of the products cell by cell, for example plans × unit cost. */
    public double dot(CellValues other) {
        requireSameGrid(other);
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            total += values[i] * other.values[i];
        }
        return total;
    }

    /** Totals by national curriculum year, in order from the first. */
    public double[] byNcy() {
        double[] totals = new double[Ncy.COUNT];
        for (int i = 0; i < values.length; i++) {
            totals[i / grid.yearStride()] += values[i];
        }
        return totals;
    }

    /** Totals by need, in catalogue order. */
    public double[] byNeed() {
        double[] totals = new double[grid.needs()];
        for (int i = 0; i < values.length; i++) {
            totals[grid.need(i)] += values[i];
        }
        return totals;
    }

    /** Totals by setting, in catalogue order. */
    public double[] bySetting() {
        double[] totals = new double[grid.settings()];
        // Settings lie next to each other; a division for each cell would cost more than the sum.
        for (int i = 0; i < values.length; i += totals.length) {
            for (int setting = 0; setting < totals.length; setting++) {
                totals[setting] += values[i + setting];
            }
        }
        return totals;
    }

    /** Totals by age group, in the order of {@link AgeGroup}. */
    public double[] byAgeGroup() {
        double[] totals = new double[AgeGroup.values().length];
        double[] byNcy = byNcy();
        for (int n = 0; n < byNcy.length; n++) {
            totals[AgeGroup.ofNcy(Ncy.at(n)).ordinal()] += byNcy[n];
        }
        return totals;
    }

    /** A copy of the values in grid order. */
    public double[] toArray() {
        return values.clone();
    }

    private void requireSameGrid(CellValues other) {
        if (!grid.equals(other.grid)) {
            throw new IllegalArgumentException(
                    "Cells of " + grid + " cannot be combined with cells of " + other.grid);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellValues that
                && grid.equals(that.grid)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * grid.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "CellValues[" + grid + ", total " + total() + "]";
    }
}
