package highneeds.published;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;
import highneeds.published.tables.Council;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A census whose plans are far from the council's published SEN2 total of that January. */
public record NotThePublishedTotal() {

    private static final double TOLERANCE = 0.03;

    /** What is amiss; empty if nothing is, or no such council is published. */
    public List<Issue> run(Evidence evidence) {
        return PublishedTables.council(evidence.council())
                .map(council -> compare(council, evidence))
                .orElse(List.of());
    }

    private static List<Issue> compare(Council council, Evidence evidence) {
        Map<Integer, List<Plan>> plans =
                evidence.plans().stream().collect(Collectors.groupingBy(Plan::census));
        return PublishedTables.history(council.code()).years().stream()
                .filter(year -> plans.containsKey(year.census()))
                .filter(year -> far(plans.get(year.census()).size(), year.plans()))
                .flatMap(year -> issues(council, year, plans.get(year.census())).stream())
                .toList();
    }

    private static boolean far(int plans, double published) {
        return Math.abs(plans - published) > TOLERANCE * published;
    }

    private static List<Issue> issues(
            Council council, PublishedHistory.Year year, List<Plan> plans) {
        return RowIssues.of(
                "not-the-published-total",
                "Plans",
                "Census date",
                plans.stream().map(Plan::origin).toList(),
                here ->
                        String.format(
                                Locale.UK,
                                "The files have %,d plans in January %d%s, but the published SEN2"
                                        + " total of %s is %,.0f, so plans may be missing or"
                                        + " counted that should not be.",
                                plans.size(),
                                year.census(),
                                here < plans.size() ? ", " + here + " of them here" : "",
                                council.name(),
                                year.plans()),
                "Check the export's filters, its date, and whether ceased plans or those of other"
                        + " councils are in it.");
    }
}
