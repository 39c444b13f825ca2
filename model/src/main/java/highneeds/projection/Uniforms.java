package highneeds.projection;

/**
 * Uniform draws that depend on what they are for and on nothing that was drawn before: each is a
 * hash of seed, simulation, year, purpose, cell and number of the draw. So a seed gives the same
 * bits on any number of threads, and a scenario is compared with the baseline under the same luck
 * even where their caseloads differ.
 *
 * <p>The hash is the output function of SplitMix64 on a counter. Source: Steele, Lea and Flood,
 * Fast splittable pseudorandom number generators, 2014.
 */
final class Uniforms {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private long simulation;
    private long year;

    /** What draws of the commonest purposes start from in this year. */
    private final long[] purposes = new long[16];

    Uniforms(long seed) {
        this.seed = mix(seed + GOLDEN);
    }

    /** From now on, draws are those of this simulation, before its first year. */
    void startSimulation(int number) {
        simulation = mix(seed + GOLDEN * (number + 1L));
        startYear(-1);
    }

    /** From now on, draws are those of this year of the simulation. */
    void startYear(int position) {
        year = mix(simulation + GOLDEN * (position + 2L));
        for (int purpose = 0; purpose < purposes.length; purpose++) {
            purposes[purpose] = start(purpose);
        }
    }

    /**
     * A number between 0 and 1, neither included.
     *
     * @param purpose what it is for, not negative
     * @param cell position of what it is about, not negative
     * @param number which of the draws of the same purpose and cell, from 0
     */
    double draw(int purpose, int cell, int number) {
        return at(first(purpose), cell, number);
    }

    /** The first draw of each of some cells. */
    void draw(int purpose, int[] cells, int size, double[] into) {
        long first = first(purpose);
        for (int i = 0; i < size; i++) {
            into[i] = at(first, cells[i], 0);
        }
    }

    private long first(int purpose) {
        return purpose < purposes.length ? purposes[purpose] : start(purpose);
    }

    private static double at(long first, int cell, int number) {
        long bits = mix(first + GOLDEN * (((long) cell << 32) + number));
        return ((bits >>> 11) + 0.5) * UNIT;
    }

    private long start(int purpose) {
        return mix(year + GOLDEN * (purpose + 1L));
    }

    private static long mix(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
