package highneeds.published.fitting;

/** Shares out a number in proportion, with limits. */
final class Shares {

    private Shares() {}

    /**
     * Shares a total in proportion to weights, none above its limit; what a limit keeps back goes
     * to the others. Where the weights left are all 0, the room left takes their place.
     *
     * @param limits the most each may have; together at least the total, else each gets its limit
     */
    static double[] within(double total, double[] weights, double[] limits) {
        double[] shares = new double[limits.length];
        double left = total;
        for (int round = 0; round < 2 * limits.length && left > 1e-12; round++) {
            double[] open = openWeights(weights, limits, shares);
            double all = sum(open);
            if (all <= 0) {
                break;
            }
            double given = 0;
            for (int i = 0; i < shares.length; i++) {
                double more = Math.min(left * open[i] / all, limits[i] - shares[i]);
                shares[i] += more;
                given += more;
            }
            left -= given;
        }
        return shares;
    }

    private static double[] openWeights(double[] weights, double[] limits, double[] shares) {
        double[] open = new double[limits.length];
        double[] room = new double[limits.length];
        for (int i = 0; i < open.length; i++) {
            room[i] = Math.max(0, limits[i] - shares[i]);
            open[i] = room[i] > 0 ? weights[i] : 0;
        }
        return sum(open) > 0 ? open : room;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
