package highneeds.domain;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/**
 * One number for every national curriculum year, -4 to 20: residents, or joiners per resident.
 * Immutable.
 */
public final class NcyValues {

    private final double[] values;

    private NcyValues(double[] values) {
        this.values = values;
    }

    /** Computes the value of each year from its NCY. */
    public static NcyValues of(IntToDoubleFunction valueOfNcy) {
        double[] values = new double[Ncy.COUNT];
        Arrays.setAll(values, i -> valueOfNcy.applyAsDouble(Ncy.at(i)));
        return new NcyValues(values);
    }

    public double get(int ncy) {
        return values[Ncy.index(ncy)];
    }

    public NcyValues times(NcyValues other) {
        return of(ncy -> get(ncy) * other.get(ncy));
    }

    public NcyValues map(DoubleUnaryOperator change) {
        return of(ncy -> change.applyAsDouble(get(ncy)));
    }

    public double total() {
        return Arrays.stream(values).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NcyValues that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "NcyValues" + Arrays.toString(values);
    }
}
