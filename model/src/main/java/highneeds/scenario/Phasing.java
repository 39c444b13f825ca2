package highneeds.scenario;

import highneeds.assumptions.UnitCosts;

/**
 * When a change starts and how it grows to its full size.
 *
 * <p>Changes start on 1 September. The share in the flow from census y to census y + 1 is 0 before
 * the September of y reaches the start, then grows in equal steps: start 2027 and ramp 2 give 0 to
 * census 2027, ½ in the flow 2027 to 2028, 1 from then on. A delay moves the start.
 *
 * @param startSeptember year of the September in which it is planned to start, 2000 to 2099
 * @param rampYears years until it has its full size, 1 to 20
 * @param delayYears years by which it is late, 0 to 20
 */
public record Phasing(int startSeptember, int rampYears, int delayYears) {

    private static final int LONGEST = 20;

    public Phasing {
        if (startSeptember < 2000 || startSeptember > 2099) {
            throw new IllegalArgumentException(
                    "A change starts between 2000 and 2099, but was " + startSeptember);
        }
        if (rampYears < 1 || rampYears > LONGEST) {
            throw new IllegalArgumentException(
                    "A change takes 1 to 20 years to grow, but was " + rampYears);
        }
        if (delayYears < 0 || delayYears > LONGEST) {
            throw new IllegalArgumentException(
                    "A change is 0 to 20 years late, but was " + delayYears);
        }
    }

    /** At full size from a September on. */
    public static Phasing from(int september) {
        return new Phasing(september, 1, 0);
    }

    /** Growing in equal steps over some years. */
    public Phasing over(int years) {
        return new Phasing(startSeptember, years, delayYears);
    }

    /** Late by some years. */
    public Phasing lateBy(int years) {
        return new Phasing(startSeptember, rampYears, years);
    }

    /** The same change if nothing were late. */
    public Phasing asPlanned() {
        return lateBy(0);
    }

    /** Year of the September in which it really starts. */
    public int begins() {
        return startSeptember + delayYears;
    }

    /**
     * Share of the full size in the flow that opens with the census of a year.
     *
     * @return 0 to 1
     */
    public double shareIn(int openingCensus) {
        return Math.clamp((double) (openingCensus - begins() + 1) / rampYears, 0, 1);
    }

    /**
     * Share of the full size over the financial year that starts in the April after a census: five
     * months of the share before September and seven of the share after it.
     *
     * @return 0 to 1; 7/12 in the first year of a change without a ramp
     */
    public double shareOverFinancialYear(int openingCensus) {
        return overFinancialYear(shareIn(openingCensus - 1), shareIn(openingCensus));
    }

    /**
     * What a yearly rate comes to by a year: Π (1 + rate × share of the year), from the year it
     * begins to the last; 1 before it begins.
     *
     * @param rate yearly rate, for example 0.05
     * @param lastCensus opening census of the last year that counts
     */
    double compound(double rate, int lastCensus) {
        double factor = 1;
        for (int census = begins(); census <= lastCensus; census++) {
            factor *= 1 + rate * shareIn(census);
        }
        return factor;
    }

    /** Mean over a financial year of what holds before September and what holds from then on. */
    static double overFinancialYear(double before, double after) {
        return before * (1 - UnitCosts.SEPTEMBER_TO_MARCH) + after * UnitCosts.SEPTEMBER_TO_MARCH;
    }

    /** "from September 2027, over 2 years, 1 year late". */
    public String words() {
        String words = "from September " + startSeptember;
        if (rampYears > 1) {
            words += ", over " + Quantity.of(rampYears, "years");
        }
        if (delayYears > 0) {
            words += ", " + Quantity.of(delayYears, "years") + " late";
        }
        return words;
    }
}
