package highneeds.forecast;

import java.util.Locale;

/**
 * How a forecast is run.
 *
 * @param years how many years ahead, 1 to 20
 * @param simulations how many simulations; 0 for the expected run only, at most {@value
 *     #MOST_YEARS_SIMULATED} divided by the years
 * @param seed seed of the simulations; the same seed gives the same figures on any number of
 *     threads
 */
public record RunChoices(int years, int simulations, long seed) {

    public static final RunChoices DEFAULT = new RunChoices(10, 1000, 20260122);

    /**
     * Years of all simulations together. Each takes about 2.5 kB in the standard catalogue, so that
     * this many fit into 512 MB with room to spare.
     */
    public static final int MOST_YEARS_SIMULATED = 100_000;

    public RunChoices {
        if (years < 1 || years > 20) {
            throw new IllegalArgumentException(
                    "A forecast runs 1 to 20 years, but was asked for " + years);
        }
        int most = MOST_YEARS_SIMULATED / years;
        if (simulations < 0 || simulations > most) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.UK,
                            "A forecast of %d years holds 0 to %,d simulations in memory, but was"
                                    + " asked for %,d",
                            years,
                            most,
                            simulations));
        }
    }
}
