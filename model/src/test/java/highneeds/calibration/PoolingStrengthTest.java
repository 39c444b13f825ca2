package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class PoolingStrengthTest {

    private static final int CELLS = 400;

    private static double[] fill(double value) {
        double[] values = new double[CELLS];
        Arrays.fill(values, value);
        return values;
    }

    /** Events of cells whose probabilities lie this far around 0.2. */
    private static double[] events(double apart) {
        SplittableRandom random = new SplittableRandom(1);
        double[] events = new double[CELLS];
        for (int i = 0; i < CELLS; i++) {
            double p = 0.2 + (i % 2 == 0 ? apart : -apart);
            for (int plan = 0; plan < 50; plan++) {
                events[i] += random.nextDouble() < p ? 1 : 0;
            }
        }
        return events;
    }

    @Test
    void cellsThatAreAlikeAreDrawnTogetherStrongly() {
        double alike = PoolingStrength.betaBinomial(events(0), fill(50), fill(0.2));
        double apart = PoolingStrength.betaBinomial(events(0.15), fill(50), fill(0.2));
        assertTrue(alike > 200, "alike " + alike);
        assertTrue(apart < 15, "apart " + apart);
    }

    @Test
    void strengthOfABetaIsFound() {
        // Cells at 0.05 and 0.35: variance 0.0225 = 0.2 · 0.8 / (k + 1), so k is about 6.
        double strength = PoolingStrength.betaBinomial(events(0.15), fill(50), fill(0.2));
        assertEquals(6, strength, 2.5);
    }

    @Test
    void aCellWithoutPlansHasTheProbabilityOfItsGroup() {
        double[] probabilities =
                Pooled.probabilities(
                        new double[] {3, 0, 5},
                        new double[] {20, 0, 30},
                        new double[] {.2, .1, .2});
        assertEquals(0.1, probabilities[1], 1e-12);
        assertTrue(probabilities[0] > 0.15 && probabilities[0] < 0.2);
    }

    @Test
    void sharesAddUpToOne() {
        double[] shares =
                Pooled.shares(
                        new double[] {4, 0, 0, 0, 0, 0}, new double[] {.5, .3, .2, .1, .9, 0}, 3);
        assertEquals(1, shares[0] + shares[1] + shares[2], 1e-12);
        assertEquals(0.9, shares[4], 1e-12);
        assertEquals(0, shares[5]);
    }
}
