package highneeds.importer.check;

import highneeds.caseload.Flows;
import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hardly anyone in a census was in the one before, or the other way round. */
record IdentifiersChanged() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        return census.byCensus().size() < 2
                ? List.of()
                : evidence.history().flows().stream()
                        .filter(Flows::implausible)
                        .flatMap(flow -> issues(flow, census).stream())
                        .toList();
    }

    private static List<Issue> issues(Flows flow, CensusPlans census) {
        String counts =
                String.format(
                        Locale.UK,
                        "%.0f%% of the %,.0f plans of January %d are not found again in January %d,"
                                + " and %.0f%% of the %,.0f plans there are new: ",
                        100 * flow.shareGone(),
                        flow.opening().total(),
                        flow.census(),
                        flow.census() + 1,
                        100 * flow.shareNew(),
                        flow.closing().total());
        return RowIssues.of(
                "identifiers-changed",
                "Plans",
                "Pupil ID",
                unmatched(flow, census),
                count ->
                        counts
                                + cause(flow)
                                + ". New and ceased plans and moves between the two are not learnt"
                                + " from.",
                remedy(flow));
    }

    /** Rows found in one of the two censuses only, where most are so. */
    private static List<Origin> unmatched(Flows flow, CensusPlans census) {
        Map<String, Plan> before = census.at(flow.census());
        Map<String, Plan> after = census.at(flow.census() + 1);
        Map<String, Plan> here = flow.mostNew() ? after : before;
        Map<String, Plan> there = flow.mostNew() ? before : after;
        return here.values().stream()
                .filter(plan -> !there.containsKey(plan.person()))
                .map(Plan::origin)
                .toList();
    }

    private static boolean bothWays(Flows flow) {
        return flow.mostGone() && flow.mostNew();
    }

    private static int partOnly(Flows flow) {
        return flow.mostGone() ? flow.census() + 1 : flow.census();
    }

    private static String cause(Flows flow) {
        return bothWays(flow)
                ? "the identifiers follow another scheme from " + (flow.census() + 1) + " on"
                : "the census of " + partOnly(flow) + " seems to hold only part of the plans";
    }

    private static String remedy(Flows flow) {
        return bothWays(flow)
                ? "Import both years with the same identifier (the UPN or the case system's own"
                        + " number, not a row number) and under the same key; then they count."
                : "Import the whole census of January " + partOnly(flow) + ".";
    }
}
