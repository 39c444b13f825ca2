package highneeds.importer.check;

import highneeds.caseload.Flows;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.List;
import java.util.Locale;

/** Hardly anyone in a census was in the one before, or the other way round. */
record IdentifiersChanged() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        return census.byCensus().size() < 2
                ? List.of()
                : evidence.history().flows().stream()
                        .filter(Flows::implausible)
                        .map(IdentifiersChanged::issue)
                        .toList();
    }

    private static Issue issue(Flows flow) {
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
        return Check.warning(
                "identifiers-changed",
                "Plans",
                "Pupil ID",
                counts
                        + cause(flow)
                        + ". New and ceased plans and moves between the two are not learnt from.",
                remedy(flow));
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
