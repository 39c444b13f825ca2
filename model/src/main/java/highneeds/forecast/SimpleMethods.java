package highneeds.forecast;

import highneeds.caseload.Caseload;

import org.apache.commons.math3.stat.regression.SimpleRegression;

import java.util.List;

/** What simple methods say of a series of censuses: the forecast must do better. */
final class SimpleMethods {

    private final List<Caseload> censuses;
    private final double[] plans;

    /**
     * @param censuses the censuses known, oldest first
     * @param plans the figure at each
     */
    SimpleMethods(List<Caseload> censuses, double[] plans) {
        this.censuses = censuses;
        this.plans = plans;
    }

    /** The last census grown on by the factor of the year before it; from nothing, as it is. */
    double lastGrowth(int census) {
        int last = plans.length - 1;
        if (last == 0 || plans[last - 1] == 0) {
            return plans[last];
        }
        int apart = censuses.get(last).census() - censuses.get(last - 1).census();
        int ahead = census - censuses.get(last).census();
        return plans[last] * Math.pow(plans[last] / plans[last - 1], (double) ahead / apart);
    }

    /** Straight line of least squares, never below nothing. */
    double linearTrend(int census) {
        if (plans.length == 1) {
            return plans[0];
        }
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < plans.length; i++) {
            line.addData(censuses.get(i).census(), plans[i]);
        }
        return Math.max(0, line.predict(census));
    }
}
