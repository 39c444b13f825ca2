package highneeds.calibration;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

/**
 * Need and setting of joiners: year drawn towards its phase, that towards the national mix or its
 * needs and settings taken apart. Settings that do not take a year get none of its joiners, unless
 * some were seen there.
 */
final class JoinerMix {

    private static final double ANYTHING = 0.5;

    private final Groups groups;
    private final Grid grid;
    private final double[] joiners;
    private final double[] prior;

    /**
     * @param joiners by cell, all years together
     * @param prior national mix by cell; empty if not known
     */
    JoinerMix(Groups groups, double[] joiners, double[] prior) {
        this.groups = groups;
        grid = groups.grid;
        this.joiners = joiners;
        this.prior = prior;
    }

    /** Shares by cell; those of a national curriculum year add up to 1. */
    double[] shares() {
        int choices = grid.yearStride();
        double[] ofGroup = Pooled.shares(byPhase(joiners), meanOfPhases(), choices);
        double[] mean = new double[grid.size()];
        for (int cell = 0; cell < mean.length; cell++) {
            double share = ofGroup[groups.phase(cell) * choices + cell % choices];
            mean[cell] = groups.inRange(cell) ? share : 0;
        }
        openEmptyYears(mean);
        Pooled.normalise(mean, choices);
        return Pooled.shares(joiners, withSettingsOfYears(mean), choices);
    }

    /** Gives each year its own shares of settings, drawn towards those of its phase. */
    private double[] withSettingsOfYears(double[] mean) {
        int settings = grid.settings();
        int rows = groups.yearsAndSettings();
        double[] expected = groups.sum(mean, groups::yearAndSetting, rows);
        double[] counted = groups.sum(joiners, groups::yearAndSetting, rows);
        double[] own = Pooled.shares(counted, expected, settings);
        double[] result = new double[mean.length];
        for (int cell = 0; cell < result.length; cell++) {
            int row = groups.yearAndSetting(cell);
            result[cell] = expected[row] > 0 ? mean[cell] * own[row] / expected[row] : 0;
        }
        Pooled.normalise(result, grid.yearStride());
        return result;
    }

    private double[] byPhase(double[] cells) {
        int choices = grid.yearStride();
        double[] sums = new double[Phase.values().length * choices];
        for (int cell = 0; cell < cells.length; cell++) {
            sums[groups.phase(cell) * choices + cell % choices] += cells[cell];
        }
        return sums;
    }

    private double[] meanOfPhases() {
        double[] mean = prior.length > 0 ? byPhase(prior) : needsTimesSettings(byPhase(joiners));
        Pooled.normalise(mean, grid.yearStride());
        return mean;
    }

    /** Needs and settings of each phase as if they had nothing to do with each other. */
    private double[] needsTimesSettings(double[] ofGroup) {
        int choices = grid.yearStride();
        double[] allNeeds = new double[grid.needs()];
        for (int cell = 0; cell < joiners.length; cell++) {
            allNeeds[grid.need(cell)] += joiners[cell];
        }
        double total = Arrays.stream(allNeeds).sum();
        double[] mean = new double[ofGroup.length];
        for (int row = 0; row < mean.length; row += choices) {
            double[] needs = new double[grid.needs()];
            double[] settings = new double[grid.settings()];
            Arrays.setAll(
                    needs,
                    need -> (total > 0 ? allNeeds[need] / total : 0) + ANYTHING / grid.needs());
            Arrays.fill(settings, ANYTHING / grid.settings());
            for (int i = 0; i < choices; i++) {
                needs[i / grid.settings()] += ofGroup[row + i];
                settings[i % grid.settings()] += ofGroup[row + i];
            }
            for (int i = 0; i < choices; i++) {
                mean[row + i] = needs[i / grid.settings()] * settings[i % grid.settings()];
            }
        }
        return mean;
    }

    /** A year no setting takes has its joiners anywhere, so that nobody vanishes. */
    private void openEmptyYears(double[] mean) {
        int choices = grid.yearStride();
        for (int n = 0; n < Ncy.COUNT; n++) {
            double total = 0;
            for (int i = n * choices; i < (n + 1) * choices; i++) {
                total += mean[i];
            }
            if (total == 0) {
                Arrays.fill(mean, n * choices, (n + 1) * choices, 1);
            }
        }
    }
}
