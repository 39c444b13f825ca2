package highneeds.sample.life;

import java.util.NavigableMap;
import java.util.function.IntToDoubleFunction;

/**
 * What sets one council apart from another, beside its luck.
 *
 * @param size how many times as many residents and places as Exampleshire has
 * @param requests requests of a calendar year against those of Exampleshire's busiest year
 * @param yearNoise how far requests of single years stray, a standard deviation of logarithms
 * @param ceasing how readily plans cease in a calendar year; 1 as in England
 */
public record Circumstances(
        double size, IntToDoubleFunction requests, double yearNoise, IntToDoubleFunction ceasing) {

    private static final double YEAR_NOISE = 0.03;

    static Circumstances exampleshire() {
        NavigableMap<Integer, Double> volumes = Rates.byKey("volumes.csv", "year", "index");
        return new Circumstances(
                1, year -> volumes.floorEntry(year).getValue(), YEAR_NOISE, _ -> 1);
    }
}
