package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.IntegerDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

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

    @ParameterizedTest
    @CsvSource({
        "1,0.2",
        "2,0.02",
        "3,0.6",
        "8,0.1",
        "63,0.3",
        "64,0.05",
        "64,0.5",
        "64,0.95",
        "65,0.05",
        "128,0.2",
        "129,0.2",
        "200,0.01",
        "500,0.5"
    })
    void eventsFollowTheBinomialDistribution(int plans, double p) {
        BinomialDistribution exact = new BinomialDistribution(plans, p);
        double[] counts = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            uniforms.startSimulation(run);
            counts[run] = chance.happening(Chance.MOVING, 9, plans, p);
        }
        assertFits(counts, exact);
    }

    @ParameterizedTest
    @CsvSource({"0.05", "3", "15.9", "16", "16.1", "40", "120"})
    void startsFollowThePoissonDistribution(double expected) {
        double[] counts = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            uniforms.startSimulation(run);
            counts[run] = chance.starting(7, expected);
        }
        assertFits(counts, new PoissonDistribution(expected));
    }

    /** A chi-square test on bins of at least ten expected counts. */
    private static void assertFits(double[] counts, IntegerDistribution exact) {
        List<Double> expected = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        int from = -1;
        double below = 0;
        for (int to = 0; below < 1 - 10.0 / RUNS; to++) {
            double upTo = exact.cumulativeProbability(to);
            boolean last = 1 - upTo < 10.0 / RUNS;
            if (RUNS * (upTo - below) >= 10 || last) {
                int low = from;
                int high = last ? Integer.MAX_VALUE : to;
                expected.add(last ? 1 - below : upTo - below);
                seen.add(Arrays.stream(counts).filter(n -> n > low && n <= high).count());
                from = to;
                below = last ? 1 : upTo;
            }
        }
        assertTrue(seen.size() > 1);
        assertTrue(
                new ChiSquareTest()
                                .chiSquareTest(
                                        expected.stream().mapToDouble(e -> e).toArray(),
                                        seen.stream().mapToLong(n -> n).toArray())
                        > TOO_UNLIKELY);
    }

    @Test
    void manyCellsAskedTogetherAreAnsweredAsOneByOne() {
        int[] cells = new int[1000];
        double[] plans = new double[cells.length];
        double[] probability = new double[cells.length];
        Random random = new Random(3);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = 7 * i;
            plans[i] = random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(6);
            probability[i] = random.nextInt(10) == 0 ? random.nextInt(2) : random.nextDouble();
        }
        double[] together = new double[cells.length];
        chance.happening(Chance.LEAVING, cells, plans, probability, cells.length, together);
        for (int i = 0; i < cells.length; i++) {
            assertEquals(
                    chance.happening(Chance.LEAVING, cells[i], plans[i], probability[i]),
                    together[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 15, 16, 17, 63, 64, 65, 71, 72, 73, 294, 400})
    void everyChoiceIsFoundHoweverManyThereAre(int choices) {
        double[] weights = new double[choices];
        Arrays.setAll(weights, i -> 1 + i % 3);
        double[] cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        Portions portions = new Portions();
        chance.share(Chance.DESTINATION, 1, 100 * choices, cumulative, choices, portions);
        long[] seen = new long[choices];
        for (int i = 0; i < portions.size(); i++) {
            seen[portions.choice(i)]++;
        }
        assertEquals(100 * choices, portions.size());
        if (choices > 1) {
            assertTrue(new ChiSquareTest().chiSquareTest(weights, seen) > TOO_UNLIKELY);
        }
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
