package highneeds.finance.pool;

import java.util.Arrays;

/**
 * Observed values of one group, such as the yearly costs of its children: how many, their mean and
 * how they spread.
 *
 * @param count how many were observed, 0 or more
 * @param mean their mean; 0 if none were observed
 * @param squares sum of squared distances from the mean
 */
public record Sample(int count, double mean, double squares) {

    public static final Sample NONE = new Sample(0, 0, 0);

    public static Sample of(double... values) {
        Sample sample = NONE;
        for (double value : values) {
            sample = sample.with(value);
        }
        return sample;
    }

    /** One more observation (Welford's update). */
    public Sample with(double value) {
        int n = count + 1;
        double changed = mean + (value - mean) / n;
        return new Sample(n, changed, squares + (value - mean) * (value - changed));
    }

    /** All observations of both groups (Chan's formula). */
    public Sample and(Sample other) {
        int n = count + other.count;
        if (n == 0) {
            return NONE;
        }
        double gap = other.mean - mean;
        return new Sample(
                n,
                mean + gap * other.count / n,
                squares + other.squares + gap * gap * count * other.count / n);
    }

    /** Variance of single values within groups; not a number without a group of two. */
    public static double varianceWithin(Sample[] groups) {
        double squares = 0;
        int freedom = 0;
        for (Sample group : groups) {
            squares += group.squares;
            freedom += Math.max(0, group.count - 1);
        }
        return squares / freedom;
    }

    public static Sample[] none(int groups) {
        Sample[] samples = new Sample[groups];
        Arrays.fill(samples, NONE);
        return samples;
    }
}
