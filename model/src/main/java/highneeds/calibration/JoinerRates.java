package highneeds.calibration;

import highneeds.assumptions.GrowthUncertainty;
import highneeds.assumptions.RateUncertainty;
import highneeds.caseload.Flows;
import highneeds.domain.AgeGroup;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.util.Arrays;
import java.util.List;

/**
 * Plans starting per resident: an age profile, a trend of all ages together and one of each age
 * group against all.
 *
 * <p>rate(ncy, year) = profile(ncy) · exp(trend(year) + trend of the age group(year)).
 */
final class JoinerRates {

    private static final int ROUNDS = 4;

    private final Training training;
    private final double[] profile;
    private final Trend overall;
    private final List<Trend> ages;
    private final double lastGrowth;
    private final double meanGrowth;

    /**
     * @param national national joiners per resident; all 0 if not known
     */
    JoinerRates(Training training, NcyValues national) {
        this.training = training;
        double[] levels = new double[training.years()];
        Arrays.fill(levels, 1);
        double[] fitted = profile(levels, national);
        for (int round = 0; round < ROUNDS; round++) {
            levels = levels(fitted);
            fitted = profile(levels, national);
        }
        profile = fitted;
        YearlyCounts all = overallCounts(profile);
        TrendFit fit = new TrendFit(Usual.JOINERS);
        fit.add(all.logRatios(), all.variances());
        overall = fit.fit().getFirst();
        ages = ageTrends(profile, levels(profile));
        lastGrowth = growthOverLast(1);
        meanGrowth = growthOverLast(3);
    }

    /** Joiners against those of the profile in each year; 1 in a year not known. */
    private double[] levels(double[] rates) {
        double[] levels = new double[training.years()];
        Arrays.fill(levels, 1);
        for (Flows flow : training.flows()) {
            double expected = expected(flow, rates).total();
            double joined = flow.joiners().total();
            levels[training.position(flow)] = expected > 0 && joined > 0 ? joined / expected : 1;
        }
        return levels;
    }

    private NcyValues expected(Flows flow, double[] rates) {
        NcyValues residents = training.residents(flow);
        return NcyValues.of(ncy -> residents.get(ncy) * rates[Ncy.index(ncy)]);
    }

    /**
     * Joiners per resident at the average of all years' levels, drawn towards the usual profile.
     */
    private double[] profile(double[] levels, NcyValues national) {
        double[] joined = new double[Ncy.COUNT];
        double[] exposed = new double[Ncy.COUNT];
        for (Flows flow : training.flows()) {
            double[] joiners = flow.joiners().byNcy();
            double level = levels[training.position(flow)];
            NcyValues residents = training.residents(flow);
            for (int n = 0; n < Ncy.COUNT; n++) {
                joined[n] += joiners[n];
                exposed[n] += residents.get(Ncy.at(n)) * level;
            }
        }
        return new AgeProfile(joined, exposed, national).rates();
    }

    private YearlyCounts overallCounts(double[] rates) {
        YearlyCounts counts = new YearlyCounts(training.years());
        for (Flows flow : training.flows()) {
            counts.add(
                    training.position(flow), flow.joiners().total(), expected(flow, rates).total());
        }
        return counts;
    }

    private List<Trend> ageTrends(double[] rates, double[] levels) {
        TrendFit fit = new TrendFit(Usual.JOINER_AGES);
        for (AgeGroup group : AgeGroup.values()) {
            YearlyCounts counts = new YearlyCounts(training.years());
            for (Flows flow : training.flows()) {
                NcyValues expected = expected(flow, rates);
                double ofGroup = 0;
                for (int n = 0; n < Ncy.COUNT; n++) {
                    ofGroup += AgeGroup.ofNcy(Ncy.at(n)) == group ? expected.get(Ncy.at(n)) : 0;
                }
                int year = training.position(flow);
                counts.add(
                        year, flow.joiners().byAgeGroup()[group.ordinal()], ofGroup * levels[year]);
            }
            fit.add(counts.logRatios(), counts.variances());
        }
        return fit.fit();
    }

    /** Mean yearly growth of the logarithm of the rate over the last years seen; 0 if too few. */
    private double growthOverLast(int years) {
        YearlyCounts counts = overallCounts(profile);
        double[] logs = counts.logRatios();
        double[] variances = counts.variances();
        int last = logs.length - 1;
        int first = Math.max(0, last - years);
        while (first < last && Double.isInfinite(variances[first])) {
            first++;
        }
        return last > first ? (logs[last] - logs[first]) / (last - first) : 0;
    }

    /**
     * Joiners per resident in a year ahead.
     *
     * @param years 1 for the year after the last census
     */
    NcyValues ahead(int years, Growth growth) {
        if (growth.kind() == Growth.Kind.NONE) {
            return pooled();
        }
        double level =
                switch (growth.kind()) {
                    case ESTIMATED -> overall.levelAfter(years);
                    case NONE -> 0;
                    case LAST -> overall.level() + years * lastGrowth;
                    case MEAN_OF_THREE -> overall.level() + years * meanGrowth;
                    case OWN -> overall.level() + years * Math.log1p(growth.percent() / 100);
                };
        return NcyValues.of(
                ncy -> {
                    int group = AgeGroup.ofNcy(ncy).ordinal();
                    double ofAge = ages.get(group).levelAfter(years);
                    return profile[Ncy.index(ncy)] * Math.exp(level + ofAge);
                });
    }

    /** Rates of all years together, as if nothing ever changed. */
    private NcyValues pooled() {
        double joined = 0;
        double expected = 0;
        for (Flows flow : training.flows()) {
            joined += flow.joiners().total();
            expected += expected(flow, profile).total();
        }
        double level = expected > 0 ? joined / expected : 1;
        return NcyValues.of(ncy -> profile[Ncy.index(ncy)] * level);
    }

    RateUncertainty uncertainty() {
        if (training.flows().isEmpty()) {
            return new RateUncertainty(
                    Usual.JOINERS_OF_A_COUNCIL,
                    Usual.JOINERS.drift(),
                    Usual.JOINERS.year(),
                    Usual.JOINER_AGES.drift());
        }
        double ofAges = ages.stream().mapToDouble(Trend::levelSd).average().orElse(0);
        return new RateUncertainty(
                overall.levelSd(),
                overall.shape().drift(),
                overall.shape().year(),
                Math.hypot(ages.getFirst().shape().drift(), ofAges / 2));
    }

    GrowthUncertainty growthUncertainty(Growth growth) {
        boolean estimated = growth.kind() == Growth.Kind.ESTIMATED;
        return new GrowthUncertainty(
                overall.growthSd(),
                estimated ? overall.correlation() : 0,
                overall.shape().growthDrift(),
                overall.shape().damping());
    }

    /** Yearly growth that is assumed for the first year ahead, as a share. */
    double firstGrowth() {
        return Math.expm1(overall.levelAfter(1) - overall.level());
    }
}
