package highneeds.calibration;

import highneeds.domain.Ncy;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Probability of an event by cell, from events among plans at risk: cell drawn towards its year and
 * setting, that towards its year as the settings and needs of its phase differ from it, the year
 * towards its phase or the national rate. The strengths are estimated.
 */
final class EventRates {

    private static final double LEAST = 1e-4;
    private static final double MOST = 0.98;

    /** Probability assumed where nobody was ever at risk and nothing national is known. */
    private static final double UNKNOWN = 0.05;

    private static final double UNKNOWN_PLANS = 5;

    private static final int ROUNDS = 2;

    private final Groups groups;
    private final double[] events;
    private final double[] atRisk;
    private final double[] prior;

    /**
     * @param events events by cell, all years together
     * @param atRisk plans at risk by cell, all years together
     * @param prior national probability by cell; empty if not known
     */
    EventRates(Groups groups, double[] events, double[] atRisk, double[] prior) {
        this.groups = groups;
        this.events = events;
        this.atRisk = atRisk;
        this.prior = prior;
    }

    /** Probability by cell, 0 to 1. */
    double[] probabilities() {
        double[] ofYear = groups.spread(byYear(), groups::ncy);
        double[] ofSetting = scaled(ofYear, groups::phaseAndSetting, groups.phasesAndSettings());
        double[] ofBoth = scaled(ofSetting, groups::phaseAndNeed, groups.phasesAndNeeds());
        double[] ofYearAndSetting = pooledByYearAndSetting(ofSetting, ofBoth);
        return madeToAddUp(Pooled.probabilities(events, atRisk, ofYearAndSetting));
    }

    /**
     * Drawing cells towards their groups blunts what stands out. What is left between events and
     * those expected in whole settings, phases and years is put right, so that totals follow on
     * from the history.
     */
    private double[] madeToAddUp(double[] probability) {
        double[] result = probability;
        for (int round = 0; round < ROUNDS; round++) {
            result = corrected(result, groups::phaseAndSetting, groups.phasesAndSettings());
            result = corrected(result, groups.grid::setting, groups.grid.settings());
            result = corrected(result, groups::ncy, Ncy.COUNT);
        }
        return result;
    }

    private double[] byYear() {
        int years = Ncy.COUNT;
        double[] happened = groups.sum(events, groups::ncy, years);
        double[] risked = groups.sum(atRisk, groups::ncy, years);
        return Pooled.probabilities(happened, risked, meansOfYears(risked));
    }

    /** National rate of each year where known, else that of the phase. */
    private double[] meansOfYears(double[] risked) {
        double[] means = new double[risked.length];
        if (prior.length > 0) {
            double[] expected = new double[events.length];
            Arrays.setAll(expected, cell -> atRisk[cell] * prior[cell]);
            double[] national = groups.sum(expected, groups::ncy, means.length);
            double[] plain = groups.sum(prior, groups::ncy, means.length);
            for (int n = 0; n < means.length; n++) {
                double unweighted = plain[n] / groups.grid.yearStride();
                means[n] = risked[n] > 0 ? national[n] / risked[n] : unweighted;
            }
        } else {
            int phases = Phase.values().length;
            double[] happened = groups.sum(events, groups::phase, phases);
            double[] plans = groups.sum(atRisk, groups::phase, phases);
            for (int cell = 0; cell < events.length; cell += groups.grid.yearStride()) {
                int phase = groups.phase(cell);
                means[groups.ncy(cell)] =
                        (happened[phase] + UNKNOWN * UNKNOWN_PLANS)
                                / (plans[phase] + UNKNOWN_PLANS);
            }
        }
        Arrays.setAll(means, n -> Math.clamp(means[n], LEAST, MOST));
        return means;
    }

    /** Scales by how groups compare with what is expected, drawn towards the national pattern. */
    private double[] scaled(double[] probability, IntUnaryOperator group, int count) {
        return scaled(probability, group, count, nationalRatios(probability, group, count));
    }

    /** Scales by how groups compare with what is expected, drawn towards no difference. */
    private double[] corrected(double[] probability, IntUnaryOperator group, int count) {
        double[] none = new double[count];
        Arrays.fill(none, 1);
        return scaled(probability, group, count, none);
    }

    private double[] scaled(
            double[] probability, IntUnaryOperator group, int count, double[] mean) {
        double[] expected = new double[events.length];
        Arrays.setAll(expected, cell -> atRisk[cell] * probability[cell]);
        double[] ratios =
                Pooled.ratios(
                        groups.sum(events, group, count), groups.sum(expected, group, count), mean);
        double[] result = new double[events.length];
        for (int cell = 0; cell < result.length; cell++) {
            double ratio = ratios[group.applyAsInt(cell)];
            result[cell] = Math.clamp(probability[cell] * ratio, LEAST, MOST);
        }
        return result;
    }

    /** How the national rates of each group compare with these probabilities; 1 if not known. */
    private double[] nationalRatios(double[] probability, IntUnaryOperator group, int count) {
        double[] ratios = new double[count];
        Arrays.fill(ratios, 1);
        if (prior.length > 0) {
            double[] national = groups.sum(prior, group, count);
            double[] here = groups.sum(probability, group, count);
            double all = Arrays.stream(prior).sum() / Arrays.stream(probability).sum();
            Arrays.setAll(
                    ratios,
                    g ->
                            here[g] == 0 || national[g] == 0
                                    ? 1
                                    : Math.clamp(national[g] / here[g] / all, 0.1, 10));
        }
        return ratios;
    }

    /** Draws what each year and setting saw towards what its setting and year make expect. */
    private double[] pooledByYearAndSetting(double[] ofSetting, double[] ofBoth) {
        int count = groups.yearsAndSettings();
        double[] risked = groups.sum(atRisk, groups::yearAndSetting, count);
        double[] expected = new double[events.length];
        Arrays.setAll(expected, cell -> atRisk[cell] * ofBoth[cell]);
        double[] expectedSum = groups.sum(expected, groups::yearAndSetting, count);
        double[] mean = new double[count];
        for (int cell = 0; cell < events.length; cell++) {
            int row = groups.yearAndSetting(cell);
            mean[row] = risked[row] > 0 ? expectedSum[row] / risked[row] : ofSetting[cell];
        }
        double[] pooled =
                Pooled.probabilities(
                        groups.sum(events, groups::yearAndSetting, count), risked, mean);
        double[] result = new double[events.length];
        for (int cell = 0; cell < result.length; cell++) {
            int row = groups.yearAndSetting(cell);
            result[cell] = Math.clamp(ofBoth[cell] * pooled[row] / mean[row], LEAST, MOST);
        }
        return result;
    }
}
