package highneeds.projection;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

/**
 * By how much one year of one simulation differs from what is assumed. All are factors, 1 where
 * nothing differs: on expected joiners by national curriculum year, on the odds of leaving by
 * national curriculum year, on the odds of moving, on the weight of each setting among arrivals and
 * of each need among joiners, and on unit costs.
 */
final class YearEffects {

    final double[] joiners = new double[Ncy.COUNT];
    final double[] leavingOdds = new double[Ncy.COUNT];
    final double[] settingWeight;
    final double[] needWeight;
    double movingOdds = 1;
    double costs = 1;

    YearEffects(Grid grid) {
        settingWeight = new double[grid.settings()];
        needWeight = new double[grid.needs()];
        Arrays.fill(joiners, 1);
        Arrays.fill(leavingOdds, 1);
        Arrays.fill(settingWeight, 1);
        Arrays.fill(needWeight, 1);
    }

    /** A probability whose odds are multiplied by a factor: p·f / (1 − p + p·f). */
    static double withOdds(double probability, double factor) {
        if (factor == 1) {
            return probability;
        }
        double odds = probability * factor;
        return odds / (1 - probability + odds);
    }
}
