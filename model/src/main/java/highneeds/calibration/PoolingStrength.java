package highneeds.calibration;

import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Gamma;

import java.util.function.DoubleUnaryOperator;

/**
 * How strongly cells are drawn towards the wider group they belong to: as many plans of the group
 * as make the numbers seen in all cells likeliest (marginal likelihood). Cells that differ more
 * than chance explains give a low strength, cells alike a high one.
 *
 * <p>A weak prior, a log-normal around {@value #USUAL} plans, decides where the data say nothing.
 */
final class PoolingStrength {

    private static final double USUAL = 20;
    private static final double USUAL_SPREAD = 1.5;
    private static final double LOWEST = Math.log(0.5);
    private static final double HIGHEST = Math.log(5000);

    private PoolingStrength() {}

    /**
     * Strength of a beta-binomial: events among trials in each cell.
     *
     * @param mean probability of each cell's group, between 0 and 1
     * @return plans of the group each cell is given beside its own
     */
    static double betaBinomial(double[] events, double[] trials, double[] mean) {
        return likeliest(
                strength -> {
                    double sum = 0;
                    for (int i = 0; i < events.length; i++) {
                        double failures = trials[i] - events[i];
                        if (trials[i] > 0 && mean[i] > 0 && mean[i] < 1) {
                            double a = strength * mean[i];
                            double b = strength * (1 - mean[i]);
                            sum +=
                                    rising(a, events[i])
                                            + rising(b, Math.max(0, failures))
                                            - rising(strength, trials[i]);
                        }
                    }
                    return sum;
                });
    }

    /**
     * Strength of a gamma-Poisson: events against those expected in each cell.
     *
     * @return expected events of the group each cell is given beside its own
     */
    static double gammaPoisson(double[] events, double[] expected) {
        return likeliest(
                strength -> {
                    double sum = 0;
                    for (int i = 0; i < events.length; i++) {
                        if (expected[i] > 0) {
                            double all = strength + expected[i];
                            sum +=
                                    rising(strength, events[i])
                                            + strength * Math.log(strength / all)
                                            + events[i] * Math.log(expected[i] / all);
                        }
                    }
                    return sum;
                });
    }

    /**
     * Strength of a Dirichlet-multinomial: rows of counts over choices.
     *
     * @param counts rows one after another
     * @param mean shares of each row's group, in the same shape; a choice of no share is left out
     * @param choices how many choices a row has
     */
    static double dirichlet(double[] counts, double[] mean, int choices) {
        return likeliest(
                strength -> {
                    double sum = 0;
                    for (int row = 0; row < counts.length; row += choices) {
                        double total = 0;
                        for (int i = row; i < row + choices; i++) {
                            if (counts[i] > 0 && mean[i] > 0) {
                                total += counts[i];
                                sum += rising(strength * mean[i], counts[i]);
                            }
                        }
                        sum -= rising(strength, total);
                    }
                    return sum;
                });
    }

    /** log Γ(a + n) − log Γ(a). */
    private static double rising(double a, double n) {
        return n == 0 ? 0 : Gamma.logGamma(a + n) - Gamma.logGamma(a);
    }

    private static double likeliest(DoubleUnaryOperator logLikelihood) {
        double logStrength =
                new BrentOptimizer(1e-4, 1e-4)
                        .optimize(
                                GoalType.MAXIMIZE,
                                new UnivariateObjectiveFunction(
                                        log ->
                                                logLikelihood.applyAsDouble(Math.exp(log))
                                                        + logPrior(log)),
                                new SearchInterval(LOWEST, HIGHEST, Math.log(USUAL)),
                                new MaxEval(200))
                        .getPoint();
        return Math.exp(logStrength);
    }

    private static double logPrior(double logStrength) {
        double far = (logStrength - Math.log(USUAL)) / USUAL_SPREAD;
        return -far * far / 2;
    }
}
