package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings with more plans at the last census than places commissioned that September. */
record MoreChildrenThanPlaces() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        List<Plan> plans = census.latest();
        if (plans.isEmpty()) {
            return List.of();
        }
        int september = plans.getFirst().census() - 1;
        TreeMap<String, Double> places = places(evidence, september);
        List<Issue> issues = new ArrayList<>();
        places.forEach(
                (setting, offered) -> {
                    long children =
                            plans.stream().filter(plan -> plan.setting().equals(setting)).count();
                    if (children > offered) {
                        issues.add(
                                Check.warning(
                                        "more-children-than-places",
                                        "Places",
                                        "Places",
                                        "'"
                                                + evidence.catalogue().setting(setting).name()
                                                + "' has "
                                                + children
                                                + " plans but "
                                                + Math.round(offered)
                                                + " places.",
                                        "Check that all providers and all places are in the"
                                                + " file."));
                    }
                });
        return issues;
    }

    /** Places by setting in a September: for each provider the last number that holds by then. */
    private static TreeMap<String, Double> places(Evidence evidence, int september) {
        TreeMap<String, PlacesOffered> last = new TreeMap<>();
        for (PlacesOffered offered : evidence.places()) {
            if (offered.fromSeptember() <= september) {
                last.merge(
                        offered.setting() + "\n" + offered.provider(),
                        offered,
                        (a, b) -> b.fromSeptember() >= a.fromSeptember() ? b : a);
            }
        }
        TreeMap<String, Double> places = new TreeMap<>();
        for (Map.Entry<String, PlacesOffered> entry : last.entrySet()) {
            places.merge(entry.getValue().setting(), entry.getValue().places(), Double::sum);
        }
        return places;
    }
}
