package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTest {

    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @CsvSource({
        "1,0.03",
        "1,0.97",
        "2,0.5",
        "7,0.12",
        "33,0.001",
        "63,0.02",
        "64,0.49",
        "64,0.5",
        "64,0.51",
        "64,0.999"
    })
    void binomialIsTheInverseOfItsDistribution(int plans, double probability) {
        BinomialDistribution exact = new BinomialDistribution(plans, probability);
        for (double u = 0.0005; u < 1; u += 0.001) {
            int count = Quantile.binomial(u, plans, probability);
            assertTrue(exact.cumulativeProbability(count) >= u - ROUNDING);
            assertTrue(exact.cumulativeProbability(count - 1) <= u + ROUNDING);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 1, 4.5, 15.99, 16})
    void poissonIsTheInverseOfItsDistribution(double expected) {
        PoissonDistribution exact = new PoissonDistribution(expected);
        for (double u = 0.0005; u < 1; u += 0.001) {
            int count = Quantile.poisson(u, expected);
            assertTrue(exact.cumulativeProbability(count) >= u - ROUNDING);
            assertTrue(exact.cumulativeProbability(count - 1) <= u + ROUNDING);
        }
    }

    @Test
    void nothingHappensWithoutProbabilityAndEverythingWithCertainty() {
        assertEquals(0, Quantile.binomial(0.999999, 40, 0));
        assertEquals(40, Quantile.binomial(0.000001, 40, 1));
    }

    @Test
    void normalIsTheInverseOfItsDistribution() {
        NormalDistribution exact = new NormalDistribution();
        for (double u = 1e-9; u < 1; u += 0.00097) {
            assertEquals(exact.inverseCumulativeProbability(u), NormalQuantile.of(u), 1e-8);
        }
    }

    @Test
    void normalHasTheValuesOfTheTables() {
        assertEquals(0, NormalQuantile.of(0.5), 0);
        assertEquals(1.959963984540054, NormalQuantile.of(0.975), 1e-14);
        assertEquals(-1.6448536269514722, NormalQuantile.of(0.05), 1e-14);
        assertEquals(-6.361340902404056, NormalQuantile.of(1e-10), 1e-12);
    }
}
