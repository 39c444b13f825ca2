package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Trend.Shape SHAPE = new Trend.Shape(0, 0.1, 2, 0.02, 0.02, 0.01, 0.9);

    private static double[] rising(int years, double growth) {
        double[] seen = new double[years];
        for (int i = 0; i < years; i++) {
            seen[i] = growth * i;
        }
        return seen;
    }

    private static double[] sure(int years) {
        double[] variance = new double[years];
        java.util.Arrays.fill(variance, 1e-4);
        return variance;
    }

    @Test
    void aSteadyRiseIsFoundAndGoesOnDamped() {
        Trend trend = Trend.of(SHAPE, rising(10, 0.08), sure(10));
        assertEquals(0.72, trend.level(), 0.01);
        assertEquals(0.08, trend.growth(), 0.005);
        assertEquals(trend.level() + 0.9 * trend.growth(), trend.levelAfter(1), 1e-12);
        assertEquals(trend.levelAfter(1) + 0.81 * trend.growth(), trend.levelAfter(2), 1e-12);
    }

    @Test
    void aYearNotSeenMakesItLessSure() {
        double[] variance = sure(6);
        variance[5] = Double.POSITIVE_INFINITY;
        Trend missing = Trend.of(SHAPE, rising(6, 0.08), variance);
        Trend seen = Trend.of(SHAPE, rising(6, 0.08), sure(6));
        assertTrue(missing.levelSd() > seen.levelSd());
        assertEquals(seen.level(), missing.level(), 0.02);
    }

    @Test
    void withoutHistoryItIsAsUnsureAsItIsUsual() {
        Trend trend = Trend.of(SHAPE, new double[0], new double[0]);
        assertEquals(0, trend.level());
        assertEquals(2, trend.levelSd());
    }

    @Test
    void driftAndYearEffectsAreToldApart() {
        double[] jumping = {0, 0.3, -0.3, 0.3, -0.3, 0.3, -0.3, 0.3, -0.3, 0.3};
        double[] wandering = {0, 0.2, 0.4, 0.7, 0.8, 0.6, 0.3, 0.1, -0.2, -0.4};
        assertTrue(fit(jumping).shape().year() > 2 * fit(wandering).shape().year());
        assertTrue(fit(wandering).shape().drift() > 1.5 * fit(jumping).shape().drift());
    }

    private static Trend fit(double[] seen) {
        TrendFit fit = new TrendFit(new Trend.Shape(0, 0.02, 2, 0.08, 0.08, 0, 0.9));
        fit.add(seen, sure(seen.length));
        return fit.fit().getFirst();
    }
}
