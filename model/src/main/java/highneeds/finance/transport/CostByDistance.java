package highneeds.finance.transport;

import highneeds.evidence.Journey;

import org.apache.commons.math3.stat.regression.SimpleRegression;

import java.util.List;

/**
 * Yearly cost of a journey by its length: a fixed part, and a part for every mile one way. Says
 * what a nearer school saves.
 *
 * @param fixed GBP a year
 * @param perMile GBP a year for each mile, not negative
 * @param journeys how many it was estimated from
 */
public record CostByDistance(double fixed, double perMile, int journeys) {

    /** Fewer journeys than this show no slope worth using. */
    private static final int ENOUGH = 20;

    /**
     * Least squares over the journeys whose distance is known. With too few, or a slope that goes
     * the wrong way, distance changes nothing and the fixed part is their mean.
     */
    public static CostByDistance of(List<Journey> journeys) {
        SimpleRegression line = new SimpleRegression();
        double total = 0;
        for (Journey journey : journeys) {
            if (journey.miles().isPresent()) {
                line.addData(journey.miles().get(), journey.annualCost());
                total += journey.annualCost();
            }
        }
        int known = (int) line.getN();
        if (known < ENOUGH || !(line.getSlope() > 0)) {
            return new CostByDistance(known == 0 ? 0 : total / known, 0, known);
        }
        return new CostByDistance(line.getIntercept(), line.getSlope(), known);
    }

    /** GBP a year saved by a journey shorter by some miles. */
    public double saving(double fewerMiles) {
        return perMile * fewerMiles;
    }

    /** GBP a year of a journey of a length, at least 0. */
    public double cost(double miles) {
        return Math.max(0, fixed + perMile * miles);
    }
}
