package highneeds.importer.table;

import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Placements that run on after the last plan of their child has ended: the plan's end or the
 * placement's is wrong. The check needs the ends of plans, which go no further than the import.
 */
final class PlacementsAfterPlans {

    /** A placement is often ended at the end of the term in which the plan ceased. */
    private static final int DAYS_ALLOWED = 120;

    private PlacementsAfterPlans() {}

    static void check(
            List<PlanEpisode> episodes,
            List<Placement> placements,
            LocalDate today,
            FoundTable source,
            IssueList issues) {
        Map<String, LocalDate> lastDay = new HashMap<>();
        for (PlanEpisode episode : episodes) {
            LocalDate end = episode.end().orElse(LocalDate.MAX);
            lastDay.merge(episode.person(), end, (a, b) -> a.isAfter(b) ? a : b);
        }
        long after =
                placements.stream()
                        .filter(placement -> runsOnAfter(placement, lastDay, today))
                        .map(Placement::person)
                        .distinct()
                        .count();
        if (after > 0) {
            issues.about(
                    Issue.Severity.WARNING,
                    "placement-after-plan",
                    source.file().name(),
                    source.sheet(),
                    after
                            + (after == 1
                                    ? " child has a placement that runs"
                                    : " children have placements that run")
                            + " on more than "
                            + DAYS_ALLOWED
                            + " days after the plan ceased, so"
                            + " what they cost may be counted without a plan.",
                    "End those placements, or correct the day the plan ceased.");
        }
    }

    private static boolean runsOnAfter(
            Placement placement, Map<String, LocalDate> lastDay, LocalDate today) {
        LocalDate last = lastDay.getOrDefault(placement.person(), LocalDate.MAX);
        return !last.equals(LocalDate.MAX)
                && placement.end().orElse(today).isAfter(last.plusDays(DAYS_ALLOWED));
    }
}
