package highneeds.calibration;

/** Posterior means: what a cell saw, with its group's plans beside its own. */
final class Pooled {

    private Pooled() {}

    /**
     * Probabilities of cells: (events + strength·mean) / (trials + strength).
     *
     * @param mean probability of each cell's group
     */
    static double[] probabilities(double[] events, double[] trials, double[] mean) {
        double strength = PoolingStrength.betaBinomial(events, trials, mean);
        double[] result = new double[events.length];
        for (int i = 0; i < result.length; i++) {
            double n = Math.max(trials[i], events[i]);
            result[i] = (events[i] + strength * mean[i]) / (n + strength);
        }
        return result;
    }

    /**
     * Ratios of events to those expected: (events + strength·mean) / (expected + strength).
     *
     * @param mean ratio of each cell's group, usually 1
     */
    static double[] ratios(double[] events, double[] expected, double[] mean) {
        double[] expectedAtMean = new double[events.length];
        for (int i = 0; i < events.length; i++) {
            expectedAtMean[i] = expected[i] * mean[i];
        }
        double strength = PoolingStrength.gammaPoisson(events, expectedAtMean);
        double[] result = new double[events.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = mean[i] * (events[i] + strength) / (expectedAtMean[i] + strength);
        }
        return result;
    }

    /**
     * Shares of rows: (count + strength·mean) / (total + strength).
     *
     * @param counts rows one after another
     * @param mean shares of each row's group, in the same shape; a row of zeros stays one where
     *     nothing was counted
     */
    static double[] shares(double[] counts, double[] mean, int choices) {
        double strength = PoolingStrength.dirichlet(counts, mean, choices);
        double[] result = new double[counts.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = counts[i] + strength * mean[i];
        }
        normalise(result, choices);
        return result;
    }

    /** Makes each row add up to 1; a row of zeros stays one. */
    static void normalise(double[] rows, int choices) {
        for (int row = 0; row < rows.length; row += choices) {
            double total = 0;
            for (int i = row; i < row + choices; i++) {
                total += rows[i];
            }
            for (int i = row; i < row + choices && total > 0; i++) {
                rows[i] /= total;
            }
        }
    }
}
