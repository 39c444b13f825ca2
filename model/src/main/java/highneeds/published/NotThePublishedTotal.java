package highneeds.published;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;
import highneeds.published.tables.Council;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
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
        Map<Integer, Long> plans =
                evidence.plans().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Plan::census, TreeMap::new, Collectors.counting()));
        return PublishedTables.history(council.code()).years().stream()
                .filter(year -> plans.containsKey(year.census()))
                .filter(year -> far(plans.get(year.census()), year.plans()))
                .map(year -> issue(council, year, plans.get(year.census())))
                .toList();
    }

    private static boolean far(long plans, double published) {
        return Math.abs(plans - published) > TOLERANCE * published;
    }

    private static Issue issue(Council council, PublishedHistory.Year year, long plans) {
        return new Issue(
                Issue.Severity.WARNING,
                "not-the-published-total",
                "Plans",
                "",
                OptionalInt.empty(),
                "Census date",
                String.format(
                        Locale.UK,
                        "The files have %,d plans in January %d, but the published SEN2 total of %s"
                                + " is %,.0f, so plans may be missing or counted that should not"
                                + " be.",
                        plans,
                        year.census(),
                        council.name(),
                        year.plans()),
                "Check the export's filters, its date, and whether ceased plans or those of other"
                        + " councils are in it.");
    }
}
