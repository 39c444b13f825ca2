package highneeds.calibration;

import highneeds.domain.Grid;

import java.util.Arrays;

/**
 * Where movers go: cell drawn towards its year and setting, as its need pulls; that towards its
 * phase and setting, and that towards the national shares or its phase. Only settings that take the
 * year are gone to, unless children were seen to go there.
 */
final class DestinationShares {

    /** Movers taken to go anywhere allowed, so that every setting has a way out. */
    private static final double ANYWHERE = 0.5;

    private static final double LEAST_PULL = 0.2;
    private static final double MOST_PULL = 5;
    private static final int ROUNDS = 2;

    private final Groups groups;
    private final Grid grid;
    private final int settings;
    private final double[] movers;
    private final double[] prior;

    /**
     * @param movers by aged cell × setting they went to, all years together
     * @param prior national shares in the same shape; empty if not known
     */
    DestinationShares(Groups groups, double[] movers, double[] prior) {
        this.groups = groups;
        grid = groups.grid;
        settings = grid.settings();
        this.movers = movers;
        this.prior = prior;
    }

    /** Shares by aged cell × setting gone to; each row adds up to 1. */
    double[] shares() {
        double[] ofYear =
                Pooled.shares(sum(Level.YEAR_AND_SETTING), allowed(byPhaseAndSetting()), settings);
        double[] shares = Pooled.shares(movers, pulledByNeed(ofYear), settings);
        for (int round = 0; round < ROUNDS; round++) {
            shares = madeToAddUp(shares, Level.PHASE, Phase.values().length);
            shares = madeToAddUp(shares, Level.ALL, 1);
        }
        return shares;
    }

    /** Weights settings so that as many go to each as were seen to, in every group of movers. */
    private double[] madeToAddUp(double[] shares, Level level, int rows) {
        double[] counted = new double[rows * settings];
        double[] expected = new double[rows * settings];
        for (int cell = 0; cell < grid.size(); cell++) {
            int row = row(level, cell) * settings;
            double moving = 0;
            for (int to = 0; to < settings; to++) {
                moving += movers[cell * settings + to];
                counted[row + to] += movers[cell * settings + to];
            }
            for (int to = 0; to < settings; to++) {
                expected[row + to] += moving * shares[cell * settings + to];
            }
        }
        double[] ratios = Pooled.ratios(counted, expected, ones(counted.length));
        double[] result = new double[shares.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = shares[i] * ratios[row(level, i / settings) * settings + i % settings];
        }
        Pooled.normalise(result, settings);
        return result;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private enum Level {
        ALL,
        PHASE,
        PHASE_AND_SETTING,
        YEAR_AND_SETTING
    }

    private int row(Level level, int cell) {
        return switch (level) {
            case ALL -> 0;
            case PHASE -> groups.phase(cell);
            case PHASE_AND_SETTING -> groups.phaseAndSetting(cell);
            case YEAR_AND_SETTING -> groups.yearAndSetting(cell);
        };
    }

    private double[] sum(Level level) {
        int rows =
                switch (level) {
                    case ALL -> 1;
                    case PHASE -> Phase.values().length;
                    case PHASE_AND_SETTING -> groups.phasesAndSettings();
                    case YEAR_AND_SETTING -> groups.yearsAndSettings();
                };
        double[] sums = new double[rows * settings];
        for (int i = 0; i < movers.length; i++) {
            sums[row(level, i / settings) * settings + i % settings] += movers[i];
        }
        return sums;
    }

    private double[] byPhaseAndSetting() {
        double[] mean = new double[groups.phasesAndSettings() * settings];
        double[] ofPhase = sum(Level.PHASE);
        for (int cell = 0; cell < grid.size(); cell++) {
            int row = groups.phaseAndSetting(cell) * settings;
            for (int to = 0; to < settings; to++) {
                boolean open = to != grid.setting(cell) && groups.takes(groups.ncy(cell), to);
                if (prior.length > 0) {
                    mean[row + to] += prior[cell * settings + to];
                } else if (open) {
                    mean[row + to] =
                            ofPhase[groups.phase(cell) * settings + to] + ANYWHERE / settings;
                }
            }
        }
        Pooled.normalise(mean, settings);
        return Pooled.shares(sum(Level.PHASE_AND_SETTING), mean, settings);
    }

    /**
     * Gives each year and setting the shares of its phase, without settings that do not take it.
     */
    private double[] allowed(double[] ofPhase) {
        double[] result = new double[groups.yearsAndSettings() * settings];
        for (int cell = 0; cell < grid.size(); cell++) {
            int row = groups.yearAndSetting(cell) * settings;
            int from = groups.phaseAndSetting(cell) * settings;
            for (int to = 0; to < settings; to++) {
                boolean open = to != grid.setting(cell) && groups.takes(groups.ncy(cell), to);
                result[row + to] = open ? ofPhase[from + to] + 1e-6 : 0;
            }
        }
        Pooled.normalise(result, settings);
        return result;
    }

    private double[] pulledByNeed(double[] ofYear) {
        double[] result = new double[movers.length];
        double[] counted = new double[grid.needs() * settings];
        double[] expected = new double[grid.needs() * settings];
        for (int cell = 0; cell < grid.size(); cell++) {
            int need = grid.need(cell) * settings;
            int row = groups.yearAndSetting(cell) * settings;
            double moving = 0;
            for (int to = 0; to < settings; to++) {
                moving += movers[cell * settings + to];
                counted[need + to] += movers[cell * settings + to];
            }
            for (int to = 0; to < settings; to++) {
                expected[need + to] += moving * ofYear[row + to];
            }
        }
        double[] pull = Pooled.ratios(counted, expected, ones(counted.length));
        for (int i = 0; i < result.length; i++) {
            int cell = i / settings;
            double ofNeed = pull[grid.need(cell) * settings + i % settings];
            result[i] =
                    ofYear[groups.yearAndSetting(cell) * settings + i % settings]
                            * Math.clamp(ofNeed, LEAST_PULL, MOST_PULL);
        }
        Pooled.normalise(result, settings);
        return result;
    }
}
