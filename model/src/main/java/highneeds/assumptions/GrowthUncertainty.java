package highneeds.assumptions;

/**
 * How unsure the yearly growth of joiner rates is. All concern the logarithm of the rate.
 *
 * @param growth standard deviation of the yearly growth at the last census, drawn once in a
 *     simulation
 * @param withLevel correlation of that with the level of the rate, −1 to 1
 * @param drift standard deviation of what each year adds to the growth
 * @param damping what is left of growth from one year to the next, 0 to 1
 */
public record GrowthUncertainty(double growth, double withLevel, double drift, double damping) {

    /** Growth is known exactly. */
    public static final GrowthUncertainty NONE = new GrowthUncertainty(0, 0, 0, 0);

    public GrowthUncertainty {
        if (!(growth >= 0 && drift >= 0)) {
            throw new IllegalArgumentException("A standard deviation is not negative");
        }
        if (!(Math.abs(withLevel) <= 1 && damping >= 0 && damping <= 1)) {
            throw new IllegalArgumentException(
                    "A correlation lies between -1 and 1 and damping between 0 and 1");
        }
    }
}
