package highneeds.projection;

/** Numbers from uniform draws by inversion: the same draw and a higher mean never give less. */
final class Quantile {

    /** Plans counted together; few enough that no chance of none of them is lost to rounding. */
    static final int BLOCK = 64;

    /** Expected starts counted together, for the same reason. */
    static final double POISSON_BLOCK = 16;

    private static final double CHANCE_OF_NONE_IN_A_BLOCK = StrictMath.exp(-POISSON_BLOCK);

    private Quantile() {}

    /**
     * How many of some plans something happens to, for a uniform draw.
     *
     * @param plans whole number of plans, 0 to {@value #BLOCK}
     */
    static int binomial(double uniform, int plans, double probability) {
        return probability > 0.5
                ? plans - lowerBinomial(1 - uniform, plans, 1 - probability)
                : lowerBinomial(uniform, plans, probability);
    }

    private static int lowerBinomial(double uniform, int plans, double probability) {
        if (probability <= 0) {
            return 0;
        }
        // None of n happen with at least 1 − n·p, which spares most draws the work below.
        if (uniform <= 1 - plans * probability) {
            return 0;
        }
        double none = 1 - probability;
        double odds = probability / none;
        double chance = power(none, plans);
        double left = uniform;
        int count = 0;
        while (left > chance && count < plans) {
            left -= chance;
            count++;
            chance *= odds * (plans - count + 1) / count;
        }
        return count;
    }

    /** base to a small whole power, by squaring: the same bits everywhere, and quick. */
    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /**
     * How many plans start, for a uniform draw.
     *
     * @param expected 0 to {@value #POISSON_BLOCK}
     */
    static int poisson(double uniform, double expected) {
        double chance =
                expected == POISSON_BLOCK ? CHANCE_OF_NONE_IN_A_BLOCK : StrictMath.exp(-expected);
        double left = uniform;
        int count = 0;
        while (left > chance && chance > 0) {
            left -= chance;
            count++;
            chance *= expected / count;
        }
        return count;
    }
}
