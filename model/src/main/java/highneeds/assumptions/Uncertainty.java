package highneeds.assumptions;

/**
 * How sure the rates are, for the simulation. Drawn once per simulation: growth, levels. Drawn
 * every year: year effects. Demographic noise comes on top. All are standard deviations; those of
 * joiners on the logarithm of the rate, those of leavers and movers on the log-odds.
 *
 * @param joinerLevel of the level of all joiner rates, once
 * @param joinerGrowth of the yearly growth of joiner rates, once
 * @param growthDamping what is left of growth from one year to the next, 0 to 1
 * @param joinerYear of the year effect on joiners, every year
 * @param leaverLevel of the level of leaving, once
 * @param leaverYear of the year effect on leaving, every year
 * @param moverLevel of the level of moving, once
 * @param moverYear of the year effect on moving, every year
 * @param costLevel of the logarithm of unit costs' yearly drift beyond the uplift assumed, once
 */
public record Uncertainty(
        double joinerLevel,
        double joinerGrowth,
        double growthDamping,
        double joinerYear,
        double leaverLevel,
        double leaverYear,
        double moverLevel,
        double moverYear,
        double costLevel) {

    /** Only demographic noise: every rate is known exactly. */
    public static final Uncertainty NONE = new Uncertainty(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Uncertainty {
        if (growthDamping < 0 || growthDamping > 1) {
            throw new IllegalArgumentException(
                    "Damping lies between 0 and 1, but was " + growthDamping);
        }
    }
}
