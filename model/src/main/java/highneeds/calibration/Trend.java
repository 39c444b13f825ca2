package highneeds.calibration;

/**
 * A level that drifts and grows, seen with noise: what a series of yearly rates says of the year
 * after it. All in logarithms.
 *
 * <p>level′ = level + growth′ + drift; growth′ = growth + its own drift; seen = level + year effect
 * + counting error. Filtered year by year (Kalman, 1960); a year not seen is stepped over. Ahead of
 * the last year growth is damped: each year has a part of the growth of the year before (Gardner
 * and McKenzie, 1985).
 */
final class Trend {

    private final Shape shape;
    private double level;
    private double growth;
    private double levelVariance;
    private double growthVariance;
    private double covariance;
    private double logLikelihood;
    private boolean started;

    Trend(Shape shape) {
        this.shape = shape;
        growth = shape.usualGrowth();
        growthVariance = shape.growthSpread() * shape.growthSpread();
    }

    /** Filters a series; a year of infinite variance was not seen. */
    static Trend of(Shape shape, double[] seen, double[] variance) {
        Trend trend = new Trend(shape);
        for (int year = 0; year < seen.length; year++) {
            trend.step();
            trend.see(seen[year], variance[year]);
        }
        return trend;
    }

    private void step() {
        if (!started) {
            return;
        }
        growthVariance += shape.growthDrift() * shape.growthDrift();
        covariance += growthVariance;
        level += growth;
        levelVariance += 2 * covariance - growthVariance + shape.drift() * shape.drift();
    }

    private void see(double value, double variance) {
        if (Double.isInfinite(variance)) {
            return;
        }
        double noise = variance + shape.year() * shape.year();
        if (!started) {
            started = true;
            double prior = shape.levelSpread() * shape.levelSpread();
            double weight = prior / (prior + noise);
            level = weight * value;
            levelVariance = prior * noise / (prior + noise);
            return;
        }
        double spread = levelVariance + noise;
        double surprise = value - level;
        logLikelihood -= (Math.log(spread) + surprise * surprise / spread) / 2;
        double gainOfLevel = levelVariance / spread;
        double gainOfGrowth = covariance / spread;
        level += gainOfLevel * surprise;
        growth += gainOfGrowth * surprise;
        growthVariance -= gainOfGrowth * covariance;
        covariance -= gainOfLevel * covariance;
        levelVariance -= gainOfLevel * levelVariance;
    }

    /** Level at the last year. */
    double level() {
        return level;
    }

    /** Growth into the last year; that of the next is damped. */
    double growth() {
        return growth;
    }

    double levelSd() {
        return started ? Math.sqrt(Math.max(0, levelVariance)) : shape.levelSpread();
    }

    double growthSd() {
        return Math.sqrt(Math.max(0, growthVariance));
    }

    double correlation() {
        double both = levelSd() * growthSd();
        return both == 0 ? 0 : Math.clamp(covariance / both, -1, 1);
    }

    /** How well each year was foretold from those before it. */
    double logLikelihood() {
        return logLikelihood;
    }

    Shape shape() {
        return shape;
    }

    /**
     * Level a number of years after the last seen.
     *
     * @param years 1 for the year after
     */
    double levelAfter(int years) {
        double ahead = level;
        double step = growth;
        for (int i = 0; i < years; i++) {
            step *= shape.damping();
            ahead += step;
        }
        return ahead;
    }

    /**
     * What a trend is like, all standard deviations of logarithms but the first and last.
     *
     * @param usualGrowth yearly growth expected before anything is seen
     * @param growthSpread how far from it the growth may be
     * @param levelSpread how far from 0 the first level may be
     * @param drift what each year adds to the level
     * @param year effect of a single year
     * @param growthDrift what each year adds to the growth
     * @param damping what is left of growth from one year ahead to the next, 0 to 1
     */
    record Shape(
            double usualGrowth,
            double growthSpread,
            double levelSpread,
            double drift,
            double year,
            double growthDrift,
            double damping) {

        Shape with(double changedDrift, double changedYear) {
            return new Shape(
                    usualGrowth,
                    growthSpread,
                    levelSpread,
                    changedDrift,
                    changedYear,
                    growthDrift,
                    damping);
        }
    }
}
