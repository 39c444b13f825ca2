package highneeds.monitor;

import java.util.Objects;

/**
 * What a person chose about monitoring.
 *
 * @param thresholds from which overspend on a line is amber or red
 * @param rest what is taken for the months to come
 */
public record MonitorChoices(Thresholds thresholds, RestOfYear rest) {

    public static final MonitorChoices DEFAULT =
            new MonitorChoices(Thresholds.USUAL, RestOfYear.AS_FORECAST);

    public MonitorChoices {
        Objects.requireNonNull(thresholds);
        Objects.requireNonNull(rest);
    }

    public MonitorChoices with(Thresholds changed) {
        return new MonitorChoices(changed, rest);
    }

    public MonitorChoices with(RestOfYear changed) {
        return new MonitorChoices(thresholds, changed);
    }
}
