package highneeds.monitor;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person chose about monitoring.
 *
 * @param thresholds from which overspend on a line is amber or red
 * @param rest what is taken for the months to come
 * @param budget what was kept that stands for the budget; empty for the ledger's own
 */
public record MonitorChoices(
        Thresholds thresholds, RestOfYear rest, Optional<KeptBudget.Source> budget) {

    public static final MonitorChoices DEFAULT =
            new MonitorChoices(Thresholds.USUAL, RestOfYear.AS_FORECAST, Optional.empty());

    public MonitorChoices {
        Objects.requireNonNull(thresholds);
        Objects.requireNonNull(rest);
        // Projects saved before one could be chosen have none.
        budget = budget == null ? Optional.empty() : budget;
    }

    public MonitorChoices with(Thresholds changed) {
        return new MonitorChoices(changed, rest, budget);
    }

    public MonitorChoices with(RestOfYear changed) {
        return new MonitorChoices(thresholds, changed, budget);
    }

    /** With another budget; empty for the ledger's own. */
    public MonitorChoices against(Optional<KeptBudget.Source> changed) {
        return new MonitorChoices(thresholds, rest, changed);
    }
}
