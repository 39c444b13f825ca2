package highneeds.finance.pool;

import java.util.Arrays;

/**
 * Draws the mean of each group towards what is expected of it, the more the fewer were observed.
 *
 * <p>Normal–normal empirical Bayes: with {@code n} observed of mean {@code m}, variance {@code w}
 * within groups and {@code b} between them, the pooled mean is {@code (n·b·m + w·e) / (n·b + w)}
 * where {@code e} is expected. Both variances are estimated from the groups themselves, {@code b}
 * as the value at which {@code Σ (m − e)² / (b + w / n)} is as large as the number of groups that
 * were observed.
 *
 * <p>Source: Paule and Mandel, "Consensus values and weighting factors" (1982), for {@code b}.
 *
 * @param within variance of single values within a group
 * @param between variance of true group means around what is expected of them
 */
public record PartialPooling(double within, double between) {

    private static final int HALVINGS = 60;

    public PartialPooling {
        if (!(within >= 0) || !(between >= 0)) {
            throw new IllegalArgumentException("Variances are not negative");
        }
    }

    /**
     * Strength of pooling, estimated from the groups.
     *
     * @param groups any number of groups, some of them empty
     * @param expected what is expected of each group
     * @param withinIfUnknown variance within groups to use where no group has two observations
     */
    public static PartialPooling estimated(
            Sample[] groups, double[] expected, double withinIfUnknown) {
        double own = Sample.varianceWithin(groups);
        double within = Double.isNaN(own) ? withinIfUnknown : own;
        double low = 0;
        double high = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i].count() > 0) {
                high = Math.max(high, Math.pow(groups[i].mean() - expected[i], 2));
            }
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (moreSpreadThan(middle, within, groups, expected)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new PartialPooling(within, low);
    }

    private static boolean moreSpreadThan(
            double between, double within, Sample[] groups, double[] expected) {
        double spread = 0;
        int observed = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i].count() > 0) {
                spread +=
                        Math.pow(groups[i].mean() - expected[i], 2)
                                / (between + within / groups[i].count());
                observed++;
            }
        }
        return spread > observed;
    }

    /**
     * Weight of a group's own mean against what is expected of it.
     *
     * @param count how many were observed
     * @return 0 to 1
     */
    public double weight(int count) {
        if (count == 0) {
            return 0;
        }
        return count * between + within == 0 ? 1 : count * between / (count * between + within);
    }

    /** Mean of a group after drawing it towards what is expected of it. */
    public double pooled(Sample group, double expected) {
        double own = weight(group.count());
        return own * group.mean() + (1 - own) * expected;
    }

    /** At least this far apart, whatever the groups themselves show. */
    public PartialPooling withBetweenAtLeast(double least) {
        return new PartialPooling(within, Math.max(between, least));
    }

    /** Pooled means of all groups, each towards what is expected of it. */
    public double[] pooled(Sample[] groups, double[] expected) {
        double[] means = new double[groups.length];
        Arrays.setAll(means, i -> pooled(groups[i], expected[i]));
        return means;
    }
}
