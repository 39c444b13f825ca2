package highneeds.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a project keeps of monitoring.
 *
 * @param choices what a person chose
 * @param reports earlier reports, oldest first
 */
public record Monitoring(MonitorChoices choices, List<TermReport> reports) {

    /** Nothing was monitored yet. */
    public static final Monitoring NONE = new Monitoring(MonitorChoices.DEFAULT, List.of());

    /** Four years of three terms and a year end; the oldest is forgotten first. */
    public static final int MOST_KEPT = 16;

    public Monitoring {
        choices = choices == null ? MonitorChoices.DEFAULT : choices;
        reports = reports == null ? List.of() : List.copyOf(reports);
    }

    public Monitoring with(MonitorChoices changed) {
        return new Monitoring(changed, reports);
    }

    /** With one more report, the oldest forgotten if there are too many. */
    public Monitoring with(TermReport report) {
        List<TermReport> all = new ArrayList<>(reports);
        all.add(report);
        return new Monitoring(
                choices, all.subList(Math.max(0, all.size() - MOST_KEPT), all.size()));
    }

    /** The latest report of a financial year. */
    public Optional<TermReport> last(int startYear) {
        return reports.reversed().stream()
                .filter(report -> report.startYear() == startYear)
                .findFirst();
    }
}
