package highneeds.calibration;

import highneeds.assumptions.MixUncertainty;

import java.util.List;

/**
 * Trends of the weights of a mix: of settings among arrivals or of needs among joiners. Each year's
 * count is held against what a mix that never changes makes expect.
 */
final class ArrivalTrends {

    private final List<Trend> trends;

    /**
     * @param counts counts of each setting or need, year by year
     * @param usual what is usual of such weights
     */
    ArrivalTrends(List<YearlyCounts> counts, Trend.Shape usual) {
        TrendFit fit = new TrendFit(usual);
        counts.forEach(count -> fit.add(count.logRatios(), count.variances()));
        trends = fit.fit();
    }

    /**
     * What each weight is multiplied by in a year ahead.
     *
     * @param years 1 for the year after the last census
     */
    double[] ahead(int years) {
        return trends.stream().mapToDouble(trend -> Math.exp(trend.levelAfter(years))).toArray();
    }

    MixUncertainty uncertainty() {
        return MixUncertainty.of(
                trends.stream().mapToDouble(Trend::levelSd).toArray(),
                trends.getFirst().shape().drift());
    }
}
