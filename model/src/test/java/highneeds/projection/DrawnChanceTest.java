package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class DrawnChanceTest {

    private static final int RUNS = 20_000;
    private static final double TOO_UNLIKELY = 1e-4;

    private final Uniforms uniforms = new Uniforms(7);
    private final DrawnChance chance = new DrawnChance(uniforms);

    @ParameterizedTest
    @CsvSource({"3,0.1", "64,0.4", "65,0.4", "130,0.05", "1000,0.7"})
    void eventsHaveTheMeanAndVarianceOfABinomial(int plans, double p) {
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < RUNS; run++) {
            uniforms.startSimulation(run);
            double count = chance.happening(Chance.LEAVING, 5, plans, p);
            sum += count;
            squares += (count - plans * p) * (count - plans * p);
        }
        double variance = plans * p * (1 - p);
        assertEquals(plans * p, sum / RUNS, 4 * Math.sqrt(variance / RUNS));
        assertEquals(1, squares / RUNS / variance, 4 * Math.sqrt(3.0 / RUNS));
    }

    @ParameterizedTest
    @CsvSource({"0.4", "15", "16", "17", "250"})
    void startsHaveTheMeanAndVarianceOfAPoisson(double expected) {
        double sum = 0;
        double squares = 0;
        for (int run = 0; run < RUNS; run++) {
            uniforms.startSimulation(run);
            double count = chance.starting(3, expected);
            sum += count;
            squares += (count - expected) * (count - expected);
        }
        assertEquals(expected, sum / RUNS, 4 * Math.sqrt(expected / RUNS));
        assertEquals(1, squares / RUNS / expected, 4 * Math.sqrt((2 + 1 / expected) / RUNS));
    }

    @Test
    void plansAreSharedOutByTheirWeights() {
        double[] weights = new double[40];
        Arrays.setAll(weights, i -> i % 5 == 0 ? 0 : i);
        double[] cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        Portions portions = new Portions();
        chance.share(Chance.DESTINATION, 1, RUNS, cumulative, weights.length, portions);
        double[] counts = new double[weights.length];
        for (int i = 0; i < portions.size(); i++) {
            counts[portions.choice(i)] += portions.plans(i);
        }
        double[] expected = Arrays.stream(weights).filter(w -> w > 0).toArray();
        long[] seen = new long[expected.length];
        for (int i = 0, k = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                seen[k++] = (long) counts[i];
            } else {
                assertEquals(0, counts[i]);
            }
        }
        assertTrue(new ChiSquareTest().chiSquareTest(expected, seen) > TOO_UNLIKELY);
    }

    @Test
    void exactlyAsManyArePickedAsWanted() {
        for (int run = 0; run < 200; run++) {
            uniforms.startSimulation(run);
            double wanted = 7;
            double outOf = 20;
            double picked = 0;
            for (int cell = 0; cell < 10; cell++) {
                double here = chance.picked(Chance.PLACES, cell, 2, wanted - picked, outOf);
                picked += here;
                outOf -= 2;
            }
            assertEquals(7, picked);
        }
    }

    @Test
    void uniformsAreSpreadEvenlyOverCellsAndSimulations() {
        long[] seen = new long[50];
        for (int run = 0; run < 100; run++) {
            uniforms.startSimulation(run);
            uniforms.startYear(run % 10);
            for (int cell = 0; cell < 500; cell++) {
                seen[(int) (50 * uniforms.draw(Chance.MOVING, cell, cell % 3))]++;
            }
        }
        double[] even = new double[50];
        Arrays.fill(even, 1000);
        assertTrue(new ChiSquareTest().chiSquareTest(even, seen) > TOO_UNLIKELY);
    }

    @Test
    void aDrawDependsOnNothingDrawnBefore() {
        uniforms.startSimulation(3);
        uniforms.startYear(2);
        double first = uniforms.draw(Chance.MOVING, 17, 1);
        uniforms.draw(Chance.LEAVING, 1, 0);
        uniforms.startSimulation(9);
        uniforms.startSimulation(3);
        uniforms.startYear(2);
        assertEquals(first, uniforms.draw(Chance.MOVING, 17, 1));
    }
}
