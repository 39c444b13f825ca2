package highneeds.forecast;

/**
 * How a forecast is run.
 *
 * @param years how many years ahead, 1 to 20
 * @param simulations how many simulations; 0 for the expected run only
 * @param seed seed of the simulations; the same seed gives the same figures on any number of
 *     threads
 */
public record RunChoices(int years, int simulations, long seed) {

    public static final RunChoices DEFAULT = new RunChoices(10, 1000, 20260122);

    public RunChoices {
        if (years < 1 || years > 20) {
            throw new IllegalArgumentException(
                    "A forecast runs 1 to 20 years, but was asked for " + years);
        }
        if (simulations < 0 || simulations > 100_000) {
            throw new IllegalArgumentException(
                    "There are 0 to 100,000 simulations, but was asked for " + simulations);
        }
    }
}
