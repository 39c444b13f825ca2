package highneeds.assumptions;

import java.util.Arrays;

/**
 * How unsure the shares of a mix are: those of settings among arrivals, or of needs among joiners.
 * Both are standard deviations of the logarithm of each share's weight. Immutable.
 */
public final class MixUncertainty {

    private final double[] level;
    private final double drift;

    private MixUncertainty(double[] level, double drift) {
        if (!(drift >= 0) || Arrays.stream(level).anyMatch(sd -> !(sd >= 0))) {
            throw new IllegalArgumentException("A standard deviation is not negative");
        }
        this.level = level;
        this.drift = drift;
    }

    /**
     * @param level of each weight at the last census, drawn once in a simulation
     * @param drift of what each year adds to each weight and stays
     */
    public static MixUncertainty of(double[] level, double drift) {
        return new MixUncertainty(level.clone(), drift);
    }

    /** The mix is known exactly. */
    public static MixUncertainty none(int shares) {
        return new MixUncertainty(new double[shares], 0);
    }

    public double level(int share) {
        return level[share];
    }

    public double drift() {
        return drift;
    }

    public int shares() {
        return level.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MixUncertainty that
                && Arrays.equals(level, that.level)
                && drift == that.drift;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(level) + Double.hashCode(drift);
    }

    @Override
    public String toString() {
        return "MixUncertainty" + Arrays.toString(level) + ", drift " + drift;
    }
}
