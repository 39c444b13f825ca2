package highneeds.scenario;

/**
 * When a change starts and how it grows to its full size.
 *
 * <p>Changes start on 1 September. The share in the flow from census y to census y + 1 is 0 before
 * the September of y reaches the start, then grows in equal steps: start 2027 and ramp 2 give 0 to
 * census 2027, ½ in the flow 2027 to 2028, 1 from then on. A delay moves the start.
 *
 * @param startSeptember year of the September in which it starts
 * @param rampYears years until it has its full size, 1 or more
 * @param delayYears years by which it is late, 0 or more
 */
public record Phasing(int startSeptember, int rampYears, int delayYears) {

    public Phasing {
        if (startSeptember < 2000 || startSeptember > 2099) {
            throw new IllegalArgumentException(
                    "A change starts between 2000 and 2099, but was " + startSeptember);
        }
        if (rampYears < 1 || delayYears < 0) {
            throw new IllegalArgumentException(
                    "A change takes at least one year to grow and is not early");
        }
    }

    /** At full size from a September on. */
    public static Phasing from(int september) {
        return new Phasing(september, 1, 0);
    }

    /**
     * Share of the full size in the flow that opens with the census of a year.
     *
     * @return 0 to 1
     */
    public double shareIn(int openingCensus) {
        int yearsUnderWay = openingCensus - (startSeptember + delayYears) + 1;
        return Math.clamp((double) yearsUnderWay / rampYears, 0, 1);
    }
}
