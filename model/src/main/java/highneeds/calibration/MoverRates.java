package highneeds.calibration;

import highneeds.assumptions.MoveRates;
import highneeds.assumptions.RateUncertainty;
import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.CellValues;

/**
 * Moves between settings, by aged cell, at the latest level. Plans in a setting that does not take
 * their national curriculum year nearly all move on.
 */
final class MoverRates {

    private static final double MOVE_ON = 0.95;
    private static final double MOVE_ON_PLANS = 2;

    private final Training training;
    private final Groups groups;
    private final double[] pooled;
    private final double[] destinations;
    private final Trend overall;

    /**
     * @param prior national probability by aged cell; empty if not known
     * @param priorDestinations national shares by aged cell × setting; empty if not known
     */
    MoverRates(Training training, Groups groups, double[] prior, double[] priorDestinations) {
        this.training = training;
        this.groups = groups;
        double[] movers = training.movers();
        double[] out = new double[groups.grid.size()];
        for (int i = 0; i < movers.length; i++) {
            out[i / groups.grid.settings()] += movers[i];
        }
        double[] staying = training.atRisk();
        double[] leavers = training.leavers();
        for (int cell = 0; cell < staying.length; cell++) {
            staying[cell] -= leavers[cell];
        }
        pooled = new EventRates(groups, out, staying, prior).probabilities();
        moveOn(out, staying);
        destinations = new DestinationShares(groups, movers, priorDestinations).shares();
        TrendFit fit = new TrendFit(Usual.MOVERS);
        YearlyCounts counts = counts();
        fit.add(counts.logRatios(), counts.variances());
        overall = fit.fit().getFirst();
    }

    private void moveOn(double[] out, double[] staying) {
        int rows = groups.yearsAndSettings();
        double[] moved = groups.sum(out, groups::yearAndSetting, rows);
        double[] risked = groups.sum(staying, groups::yearAndSetting, rows);
        for (int cell = 0; cell < pooled.length; cell++) {
            if (!groups.inRange(cell)) {
                int row = groups.yearAndSetting(cell);
                pooled[cell] =
                        (moved[row] + MOVE_ON * MOVE_ON_PLANS) / (risked[row] + MOVE_ON_PLANS);
            }
        }
    }

    private YearlyCounts counts() {
        YearlyCounts counts = new YearlyCounts(training.years());
        for (Flows flow : training.flows()) {
            double moved = 0;
            for (Move move : flow.moves()) {
                boolean changed =
                        groups.grid.setting(move.from()) != groups.grid.setting(move.to());
                moved += changed ? move.plans() : 0;
            }
            double expected =
                    flow.aged().minus(flow.leavers()).dot(CellValues.copyOf(groups.grid, pooled));
            counts.add(training.position(flow), moved, expected);
        }
        return counts;
    }

    /** Probability of moving of all years together. */
    CellValues pooled() {
        return CellValues.copyOf(groups.grid, pooled);
    }

    /** Probability of moving at the level of the last years. */
    CellValues latest() {
        return pooled().map(probability -> Odds.shifted(probability, overall.level()));
    }

    /** Share of the movers of an aged cell that go to a setting. */
    double destination(int cell, int setting) {
        return destinations[cell * groups.grid.settings() + setting];
    }

    /**
     * Moves with the settings gone to weighted.
     *
     * @param probability probability of moving by aged cell
     * @param weights weight of each setting
     */
    MoveRates moves(CellValues probability, double[] weights) {
        double[] shares = new double[destinations.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = destinations[i] * weights[i % weights.length];
        }
        Pooled.normalise(shares, weights.length);
        double[] moving = probability.toArray();
        for (int cell = 0; cell < moving.length; cell++) {
            double total = 0;
            for (int to = 0; to < weights.length; to++) {
                total += shares[cell * weights.length + to];
            }
            moving[cell] = total > 0 ? moving[cell] : 0;
        }
        return new MoveRates(CellValues.copyOf(groups.grid, moving), shares);
    }

    RateUncertainty uncertainty() {
        double level = training.flows().isEmpty() ? Usual.MOVERS_OF_A_COUNCIL : overall.levelSd();
        return new RateUncertainty(level, overall.shape().drift(), overall.shape().year(), 0);
    }
}
