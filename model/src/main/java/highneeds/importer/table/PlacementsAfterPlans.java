package highneeds.importer.table;

import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;

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

    void check(List<Placement> placements, IssueList issues) {
        List<Placement> late = placements.stream().filter(this::runsOnAfter).toList();
        long after = late.stream().map(Placement::person).distinct().count();
        if (after > 0) {
            issues.about(
                    Issue.Severity.WARNING,
                    ISSUE,
                    source.file().name(),
                    source.sheet(),
                    after
                            + (after == 1
                                    ? " child has a placement that runs"
                                    : " children have placements that run")
                            + " on more than "
                            + DAYS_ALLOWED
                            + " days after the plan ceased"
                            + rows(late)
                            + ", so what they cost may be counted without a plan.",
                    "End those placements, or correct the day the plan ceased.");
        }
    }

    /** Where to look: the placements stand in another file than the plans. */
    private static String rows(List<Placement> late) {
        List<String> rows =
                late.stream()
                        .map(placement -> placement.origin().words())
                        .filter(words -> !words.isEmpty())
                        .toList();
        return switch (rows.size()) {
            case 0 -> "";
            case 1 -> " (" + rows.getFirst() + ")";
            default -> " (" + rows.getFirst() + " and " + (rows.size() - 1) + " more)";
        };
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
