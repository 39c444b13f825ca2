package highneeds.assumptions;

/**
 * How unsure a rate is, as standard deviations of the logarithm of its odds (or, for joiners, of
 * the rate itself).
 *
 * @param level of its level at the last census, drawn once in a simulation
 * @param drift of the change of level that comes with each year and stays
 * @param year of the effect of a single year, gone the year after
 * @param ageDrift as drift, for each age group apart
 */
public record RateUncertainty(double level, double drift, double year, double ageDrift) {

    /** The rate is known exactly. */
    public static final RateUncertainty NONE = new RateUncertainty(0, 0, 0, 0);

    public RateUncertainty {
        if (!(level >= 0 && drift >= 0 && year >= 0 && ageDrift >= 0)) {
            throw new IllegalArgumentException("A standard deviation is not negative");
        }
    }
}
