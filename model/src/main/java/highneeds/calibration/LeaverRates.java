package highneeds.calibration;

import highneeds.assumptions.RateUncertainty;
import highneeds.caseload.Flows;
import highneeds.domain.AgeGroup;
import highneeds.domain.CellValues;

import java.util.List;

/** Probability that a plan ceases before the next census, by aged cell, at the latest level. */
final class LeaverRates {

    private final Training training;
    private final Groups groups;
    private final double[] pooled;
    private final Trend overall;
    private final List<Trend> ages;

    /**
     * @param prior national probability by aged cell; empty if not known
     */
    LeaverRates(Training training, Groups groups, double[] prior) {
        this.training = training;
        this.groups = groups;
        pooled =
                new EventRates(groups, training.leavers(), training.atRisk(), prior)
                        .probabilities();
        TrendFit fit = new TrendFit(Usual.LEAVERS);
        YearlyCounts all = counts(null, new double[training.years()]);
        fit.add(all.logRatios(), all.variances());
        overall = fit.fit().getFirst();
        TrendFit fitOfAges = new TrendFit(Usual.LEAVER_AGES);
        for (AgeGroup group : AgeGroup.values()) {
            YearlyCounts counts = counts(group, all.logRatios());
            fitOfAges.add(counts.logRatios(), counts.variances());
        }
        ages = fitOfAges.fit();
    }

    /** Leavers of a group (of all if null) against those expected at a level of each year. */
    private YearlyCounts counts(AgeGroup group, double[] logLevels) {
        YearlyCounts counts = new YearlyCounts(training.years());
        for (Flows flow : training.flows()) {
            int year = training.position(flow);
            CellValues aged = flow.aged();
            double left = 0;
            double expected = 0;
            for (int cell = 0; cell < pooled.length; cell++) {
                if (group == null || groups.ageGroup(cell) == group.ordinal()) {
                    left += flow.leavers().get(cell);
                    expected += aged.get(cell) * pooled[cell];
                }
            }
            counts.add(year, left, expected * Math.exp(logLevels[year]));
        }
        return counts;
    }

    /** Rates of all years together, as if nothing ever changed. */
    CellValues pooled() {
        return CellValues.copyOf(groups.grid, pooled);
    }

    /** Rates at the level of the last years. */
    CellValues latest() {
        return CellValues.of(
                groups.grid,
                cell -> {
                    double shift = overall.level() + ages.get(groups.ageGroup(cell)).level();
                    return Odds.shifted(pooled[cell], shift);
                });
    }

    RateUncertainty uncertainty() {
        if (training.flows().isEmpty()) {
            return new RateUncertainty(
                    Usual.LEAVERS_OF_A_COUNCIL,
                    Usual.LEAVERS.drift(),
                    Usual.LEAVERS.year(),
                    Usual.LEAVER_AGES.drift());
        }
        return new RateUncertainty(
                overall.levelSd(),
                overall.shape().drift(),
                overall.shape().year(),
                ages.getFirst().shape().drift());
    }
}
