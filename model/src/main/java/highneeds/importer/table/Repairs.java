package highneeds.importer.table;

import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.Placement;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableReading;
import highneeds.importer.check.Mending;
import highneeds.importer.repair.Repair;

import java.util.List;
import java.util.Map;

/** Mends, as the user chose, what shows only when all tables are read. */
final class Repairs {

    private static final String OVERLAP = "overlapping-placements";

    private final List<TableReading> readings;
    private final IssueList issues;

    Repairs(List<TableReading> readings, IssueList issues) {
        this.readings = readings;
        this.issues = issues;
    }

    Evidence placements(Evidence evidence, TablesRead<Placement> tables) {
        if (tables.isEmpty()) {
            return evidence;
        }
        tables.leaveOut(
                "placement-without-plan",
                Mending.placementsWithPlan(evidence),
                "Placements on the last census day of children without a plan in that census were"
                        + " left out as chosen.",
                readings,
                issues);
        tables.leaveOut(
                "outlying-cost",
                Mending.usualCosts(evidence),
                "Placements with a cost far from the usual of their setting were left out as"
                        + " chosen; their children are priced like others of the setting.",
                readings,
                issues);
        if (tables.repair(OVERLAP, Repair.END_AT_NEXT)) {
            Map<Placement, Placement> ended = Mending.endedAtNext(tables.all());
            tables.change(placement -> ended.getOrDefault(placement, placement));
            say(ended.size());
        }
        return evidence.withPlacements(tables.all());
    }

    private void say(int ended) {
        if (ended > 0) {
            issues.about(
                    Issue.Severity.NOTE,
                    OVERLAP,
                    "Placements",
                    "",
                    ended + " placements were ended when the next of their child started.",
                    "Nothing to do: this repair was chosen.");
        }
    }

    Evidence journeys(Evidence evidence, TablesRead<Journey> tables) {
        if (tables.isEmpty()) {
            return evidence;
        }
        tables.leaveOut(
                "transport-without-plan",
                Mending.journeysWithPlan(evidence),
                "Transport on the last census day of children without a plan in that census was"
                        + " left out as chosen.",
                readings,
                issues);
        tables.leaveOut(
                "transport-without-placement",
                Mending.journeysWithPlacement(evidence),
                "Transport on the last census day of children with a plan but no placement was left"
                        + " out as chosen.",
                readings,
                issues);
        return evidence.withJourneys(tables.all());
    }
}
