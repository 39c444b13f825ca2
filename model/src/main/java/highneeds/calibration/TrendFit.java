package highneeds.calibration;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds how much the levels of several series of the same kind drift and how much single years
 * stand out, and filters each: the drift and year effect that foretell the years best, within a
 * prior around what is usual.
 */
final class TrendFit {

    /** How far, as a factor of e, drift and year effect may be from what is usual. */
    private static final double SPREAD = 0.6;

    private final Trend.Shape usual;
    private final List<double[]> seen = new ArrayList<>();
    private final List<double[]> variances = new ArrayList<>();

    /**
     * @param usual what is usual of such series
     */
    TrendFit(Trend.Shape usual) {
        this.usual = usual;
    }

    /** Adds a series; a year of infinite variance was not seen. */
    void add(double[] values, double[] variance) {
        seen.add(values);
        variances.add(variance);
    }

    /** Filters every series, in the order they were added, under the likeliest shape. */
    List<Trend> fit() {
        return filter(likeliest());
    }

    private List<Trend> filter(Trend.Shape shape) {
        List<Trend> trends = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            trends.add(Trend.of(shape, seen.get(i), variances.get(i)));
        }
        return trends;
    }

    private Trend.Shape likeliest() {
        MultivariateFunction logPosterior =
                point -> {
                    double prior = 0;
                    for (double far : point) {
                        prior -= far * far / (2 * SPREAD * SPREAD);
                    }
                    return prior
                            + filter(shapeAt(point)).stream()
                                    .mapToDouble(Trend::logLikelihood)
                                    .sum();
                };
        double[] best =
                new SimplexOptimizer(1e-6, 1e-6)
                        .optimize(
                                new MaxEval(2000),
                                new ObjectiveFunction(logPosterior),
                                GoalType.MAXIMIZE,
                                new InitialGuess(new double[2]),
                                new NelderMeadSimplex(2, 0.3))
                        .getPoint();
        return shapeAt(best);
    }

    /** Shape at a point: logarithms of the ratios to the usual drift and year effect. */
    private Trend.Shape shapeAt(double[] point) {
        return usual.with(usual.drift() * Math.exp(point[0]), usual.year() * Math.exp(point[1]));
    }
}
