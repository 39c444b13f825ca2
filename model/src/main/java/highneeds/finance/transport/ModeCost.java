package highneeds.finance.transport;

import highneeds.domain.TransportMode;
import highneeds.finance.pool.Sample;

import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

import java.util.List;

/**
 * What a child who travels by one mode costs for a full year: standing + per mile × miles +
 * assistant, GBP.
 *
 * @param mode the way of travelling
 * @param standing cost whatever the distance
 * @param perMile cost of each mile one way, not negative
 * @param assistant what a passenger assistant adds for one child, not negative
 * @param withAssistant share of those who travel so that have an assistant, 0 to 1
 * @param travellers children it was estimated from; 0 if the cost is a typical one
 */
public record ModeCost(
        TransportMode mode,
        double standing,
        double perMile,
        double assistant,
        double withAssistant,
        int travellers) {

    /** Fewer travellers than this show no slope worth using. */
    static final int ENOUGH = 20;

    /** Fewer travellers with (or without) an assistant show no difference worth using. */
    private static final int ENOUGH_ASSISTANTS = 5;

    /**
     * Least squares over the travellers of a mode whose distance is known. With too few, or a slope
     * that goes the wrong way, distance changes nothing and the standing cost is their mean; with
     * none it is the mode's typical cost.
     */
    static ModeCost of(TransportMode mode, List<Traveller> travellers, double typicalRise) {
        if (travellers.isEmpty()) {
            return new ModeCost(mode, mode.typicalCost() * typicalRise, 0, 0, 0, 0);
        }
        double accompanied =
                (double) travellers.stream().filter(Traveller::assistant).count()
                        / travellers.size();
        List<Traveller> known =
                travellers.stream().filter(each -> each.miles().isPresent()).toList();
        long assistants = known.stream().filter(Traveller::assistant).count();
        boolean comparable = Math.min(assistants, known.size() - assistants) >= ENOUGH_ASSISTANTS;
        if (known.size() >= ENOUGH) {
            double[] line = line(known, comparable);
            if (line.length == 3 && line[2] < 0) {
                line = line(known, false);
            }
            if (line.length > 1 && line[1] > 0) {
                double extra = line.length == 3 ? line[2] : 0;
                return new ModeCost(mode, line[0], line[1], extra, accompanied, travellers.size());
            }
        }
        Sample costs = Sample.of(travellers.stream().mapToDouble(Traveller::cost).toArray());
        return new ModeCost(mode, costs.mean(), 0, 0, accompanied, travellers.size());
    }

    /** Intercept, cost of a mile, and of an assistant if asked for; empty if nothing varies. */
    private static double[] line(List<Traveller> known, boolean assistants) {
        double[] costs = known.stream().mapToDouble(Traveller::cost).toArray();
        double[][] given =
                known.stream()
                        .map(
                                each ->
                                        assistants
                                                ? new double[] {
                                                    each.miles().getAsDouble(),
                                                    each.assistant() ? 1 : 0
                                                }
                                                : new double[] {each.miles().getAsDouble()})
                        .toArray(double[][]::new);
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(costs, given);
        try {
            return regression.estimateRegressionParameters();
        } catch (SingularMatrixException _) {
            return new double[0];
        }
    }

    /** GBP a year of an average child who travels so, over a distance. */
    public double cost(double miles) {
        return Math.max(0, standing + assistant * withAssistant + perMile * miles);
    }

    /** The part of {@link #cost} that grows with the miles. */
    public double byDistance(double miles) {
        return Math.min(cost(miles), perMile * miles);
    }
}
