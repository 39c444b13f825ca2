package highneeds.domain;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** One number for every setting, in catalogue order: places, or a share of the year. Immutable. */
public final class SettingValues {

    private final double[] values;

    private SettingValues(double[] values) {
        this.values = values;
    }

    /** Computes the value of each setting from its position in the catalogue. */
    public static SettingValues of(Grid grid, IntToDoubleFunction valueOfPosition) {
        double[] values = new double[grid.settings()];
        Arrays.setAll(values, valueOfPosition);
        return new SettingValues(values);
    }

    public static SettingValues copyOf(double[] values) {
        return new SettingValues(values.clone());
    }

    public double get(int setting) {
        return values[setting];
    }

    public int size() {
        return values.length;
    }

    /** The same values with that of one setting replaced. */
    public SettingValues with(int setting, double value) {
        double[] result = values.clone();
        result[setting] = value;
        return new SettingValues(result);
    }

    public double total() {
        return Arrays.stream(values).sum();
    }

    /** A copy of the values in catalogue order. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingValues that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "SettingValues" + Arrays.toString(values);
    }
}
