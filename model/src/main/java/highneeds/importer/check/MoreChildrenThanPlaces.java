package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.Issue;
import highneeds.importer.RowIssues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Settings with more plans at the last census than places commissioned that September. */
record MoreChildrenThanPlaces() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        if (census.isEmpty()) {
            return List.of();
        }
        int year = census.day().getYear();
        Map<String, Long> children =
                census.latest().stream()
                        .collect(Collectors.groupingBy(Plan::setting, Collectors.counting()));
        Map<String, List<PlacesOffered>> bySetting =
                PlacesOffered.inForce(evidence.places(), year).stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlacesOffered::setting, TreeMap::new, Collectors.toList()));
        List<Issue> issues = new ArrayList<>();
        bySetting.forEach(
                (setting, rows) -> {
                    double places = rows.stream().mapToDouble(PlacesOffered::places).sum();
                    long plans = children.getOrDefault(setting, 0L);
                    if (plans > places) {
                        String name = evidence.catalogue().setting(setting).name();
                        issues.addAll(issues(name, year, plans, places, rows));
                    }
                });
        return issues;
    }

    private static List<Issue> issues(
            String setting, int census, long plans, double places, List<PlacesOffered> rows) {
        List<Origin> origins = rows.stream().map(PlacesOffered::origin).toList();
        return RowIssues.of(
                "more-children-than-places",
                "Places",
                "Places",
                origins,
                count ->
                        "'"
                                + setting
                                + "' has "
                                + plans
                                + " plans in January "
                                + census
                                + " but "
                                + Math.round(places)
                                + " places from the September before.",
                "Check that all providers and all places are in the file; if they are, the setting"
                        + " is over-full.");
    }
}
