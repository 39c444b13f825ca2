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

    /** Slower cases than all but this share are counted with the slowest week. */
    private static final double REST = 1e-6;

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

    /** The same with fewer weeks, in every case by the same share. */
    Delay shorterBy(double weeks) {
        double share = median == 0 ? 1 : Math.max(0, median - weeks) / median;
        return new Delay(median * share, ninetieth * share);
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
        int week = 0;
        while (week < LONGEST && 1 - before > REST) {
            double until = weeks.cumulativeProbability(week + 0.5);
            shares[week] = until - before;
            before = until;
            week++;
        }
        int last = before == 0 ? LONGEST : week - 1;
        shares[last] += 1 - before;
        return Arrays.copyOf(shares, last + 1);
    }
}
