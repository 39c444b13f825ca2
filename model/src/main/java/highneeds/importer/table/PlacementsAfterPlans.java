package highneeds.importer.table;

import highneeds.domain.Origin;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.RowIssues;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Placements that run on after the last plan of their child has ended: the plan's end or the
 * placement's is wrong. The check needs the ends of plans, which go no further than the import.
 */
final class PlacementsAfterPlans {

    /** A placement is often ended at the end of the term in which the plan ceased. */
    private static final int DAYS_ALLOWED = 120;

    static final String ISSUE = "placement-after-plan";

    private final Map<String, LocalDate> lastDay = new HashMap<>();
    private final LocalDate today;
    private final FoundTable source;

    PlacementsAfterPlans(List<PlanEpisode> episodes, LocalDate today, FoundTable source) {
        this.today = today;
        this.source = source;
        for (PlanEpisode episode : episodes) {
            LocalDate end = episode.end().orElse(LocalDate.MAX);
            lastDay.merge(episode.person(), end, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    List<Issue> check(List<Placement> placements) {
        List<Origin> late =
                placements.stream().filter(this::runsOnAfter).map(Placement::origin).toList();
        return RowIssues.of(
                ISSUE,
                "Placements",
                "End date",
                late,
                count ->
                        (count == 1 ? "1 placement runs" : count + " placements run")
                                + " on more than "
                                + DAYS_ALLOWED
                                + " days after the plan of the child ceased, so the cost may be"
                                + " counted without a plan.",
                "End those placements, or correct the day the plan ceased in "
                        + source.file().name()
                        + ".");
    }

    private boolean runsOnAfter(Placement placement) {
        LocalDate last = lastDay.getOrDefault(placement.person(), LocalDate.MAX);
        return !last.equals(LocalDate.MAX)
                && placement.end().orElse(today).isAfter(last.plusDays(DAYS_ALLOWED));
    }

    /** The placement, ended when the plan ceased; one that starts later stays as it is. */
    Placement ended(Placement placement) {
        LocalDate last = lastDay.get(placement.person());
        return runsOnAfter(placement) && !placement.start().isAfter(last)
                ? placement.ending(Optional.of(last))
                : placement;
    }

    /** Says how many placements are ended so. */
    void mend(List<Placement> placements, IssueList issues) {
        long ended = placements.stream().filter(p -> !ended(p).equals(p)).count();
        if (ended > 0) {
            issues.about(
                    Issue.Severity.NOTE,
                    ISSUE,
                    source.file().name(),
                    source.sheet(),
                    ended + " placements were ended on the day the plan ceased.",
                    "Nothing to do: this repair was chosen.");
        }
    }
}
