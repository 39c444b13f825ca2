package highneeds.projection;

/** Numbers from uniform draws by inversion: the same draw and a higher mean never give less. */
final class Quantile {

    /** Plans counted together; few enough that no chance of none of them is lost to rounding. */
    static final int BLOCK = 64;

    /** Expected starts counted together, for the same reason. */
    static final double POISSON_BLOCK = 16;

    private static final double CHANCE_OF_NONE_IN_A_BLOCK = StrictMath.exp(-POISSON_BLOCK);

    private static final double[] ONE_OVER = new double[BLOCK + 1];

    static {
        for (int i = 1; i < ONE_OVER.length; i++) {
            ONE_OVER[i] = 1.0 / i;
        }
    }

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
        if (plans == 1) {
            return 1;
        }
        double none = 1 - probability;
        double odds = probability / none;
        double chance = power(none, plans);
        double left = uniform;
        int count = 0;
        while (left > chance && count < plans) {
            left -= chance;
            count++;
            chance *= odds * (plans - count + 1) * ONE_OVER[count];
        }
        return count;
    }

    /** base to a power from 0 to {@value #BLOCK}, by squaring: the same bits everywhere. */
    private static double power(double base, int exponent) {
        double square = base * base;
        double fourth = square * square;
        double low =
                ((exponent & 1) == 0 ? 1 : base)
                        * ((exponent & 2) == 0 ? 1 : square)
                        * ((exponent & 4) == 0 ? 1 : fourth);
        if (exponent < 8) {
            return low;
        }
        double eighth = fourth * fourth;
        double sixteenth = eighth * eighth;
        double half = sixteenth * sixteenth;
        return low
                * ((exponent & 8) == 0 ? 1 : eighth)
                * ((exponent & 16) == 0 ? 1 : sixteenth)
                * ((exponent & 32) == 0 ? 1 : half)
                * ((exponent & 64) == 0 ? 1 : half * half);
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
