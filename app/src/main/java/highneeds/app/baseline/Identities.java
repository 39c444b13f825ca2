package highneeds.app.baseline;

import highneeds.app.Forecasts;
import highneeds.app.Format;
import highneeds.caseload.Flows;
import highneeds.projection.YearOutcome;

/**
 * Whether the books balance: opening − leavers ± moves + joiners = closing, in history and
 * forecast.
 *
 * @param balanced true if they do
 * @param words what was checked and found
 */
public record Identities(boolean balanced, String words) {

    private static final double TOLERANCE = 1e-6;

    static Identities of(Forecasts forecasts) {
        Forecasts.Calibrated from = forecasts.calibratedProperty().get();
        if (from == null) {
            return new Identities(true, "");
        }
        double worst =
                from.history().flows().stream().mapToDouble(Flows::imbalance).max().orElse(0);
        int years = from.history().flows().size();
        for (var forecast : forecasts.latestProperty().get().values()) {
            years += forecast.outcome().years().size();
            worst =
                    Math.max(
                            worst,
                            forecast.outcome().years().stream()
                                    .mapToDouble(YearOutcome::imbalance)
                                    .max()
                                    .orElse(0));
        }
        return worst < TOLERANCE
                ? new Identities(
                        true,
                        "The books balance: opening + joiners \u2212 leavers = closing in all "
                                + Format.counted(years, "year", "years")
                                + " checked.")
                : new Identities(
                        false,
                        "The books do not balance: a year is out by "
                                + Format.count(Math.ceil(worst))
                                + " plans. Do not use these figures.");
    }
}
