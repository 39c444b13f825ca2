package highneeds.workload;

import org.apache.commons.math3.distribution.LogNormalDistribution;

import java.util.Arrays;

/**
 * Weeks that go by in a stage whoever works on it: notice to families, advice that is waited for.
 * Log-normal between cases.
 *
 * @param median weeks in half the cases, not negative
 * @param ninetieth weeks in nine cases of ten, at least the median
 */
public record Delay(double median, double ninetieth) {

    /** No case waits longer than this for anything but staff. */
    static final int LONGEST = 52;

    private static final double NORMAL_90 = 1.2815515655446004;

    public Delay {
        if (!(median >= 0 && ninetieth >= median && ninetieth <= LONGEST)) {
            throw new IllegalArgumentException(
                    "Weeks of a stage go from 0 to %d, and nine of ten cases take no less than half of them do; given %s and %s"
                            .formatted(LONGEST, median, ninetieth));
        }
    }

    /** The same weeks for every case. */
    public static Delay of(double weeks) {
        return new Delay(weeks, weeks);
    }

    /** Share of cases that may be worked on after 0, 1, 2 … weeks; adds up to 1. */
    double[] shares() {
        if (ninetieth <= median || median == 0) {
            double[] all = new double[(int) Math.round(median) + 1];
            all[all.length - 1] = 1;
            return all;
        }
        LogNormalDistribution weeks =
                new LogNormalDistribution(
                        null, Math.log(median), Math.log(ninetieth / median) / NORMAL_90);
        double[] shares = new double[LONGEST + 1];
        double before = 0;
        for (int week = 0; week < LONGEST; week++) {
            double until = weeks.cumulativeProbability(week + 0.5);
            shares[week] = until - before;
            before = until;
        }
        shares[LONGEST] = 1 - before;
        int last = LONGEST;
        while (shares[last] == 0) {
            last--;
        }
        return Arrays.copyOf(shares, last + 1);
    }
}
