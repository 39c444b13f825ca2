package highneeds.sample.life;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A seeded stream of draws. {@link StrictMath} keeps the draws the same on every machine.
 *
 * <p>Each concern has a stream of its own, so that a change to one leaves the others as they were.
 */
public final class Chance {

    private final RandomGenerator generator;

    private Chance(long seed) {
        generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The stream of one concern. */
    public static Chance of(long seed, String concern) {
        return new Chance(seed * 31 + concern.hashCode());
    }

    /** Uniform from 0 to 1. */
    public double uniform() {
        return generator.nextDouble();
    }

    /** Uniform between two bounds. */
    public double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int wholeBetween(int low, int high) {
        return low + (int) (uniform() * (high - low + 1));
    }

    /** True with a probability. */
    public boolean happens(double probability) {
        return uniform() < probability;
    }

    /** Standard normal, by Box and Muller's formula. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** Exponential with a mean. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }

    /** Poisson with a mean, by multiplying uniforms; meant for means below 50. */
    public int poisson(double mean) {
        double floor = StrictMath.exp(-mean);
        int count = 0;
        for (double product = uniform(); product > floor; product *= uniform()) {
            count++;
        }
        return count;
    }

    /** A day from {@code first} to {@code last}, both included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(
                wholeBetween((int) first.toEpochDay(), (int) last.toEpochDay()));
    }
}
