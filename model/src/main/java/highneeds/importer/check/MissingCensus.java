package highneeds.importer.check;

import highneeds.caseload.Plan;
import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A January between two others for which there are no plans. */
record MissingCensus() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        TreeMap<Integer, Map<String, Plan>> known = census.byCensus();
        List<Issue> issues = new ArrayList<>();
        if (!known.isEmpty()) {
            for (int year = known.firstKey(); year < known.lastKey(); year++) {
                if (!known.containsKey(year)) {
                    issues.add(missing(year, known));
                }
            }
        }
        return issues;
    }

    /** It is said of the file of the census after, since the one that is missing has none. */
    private static Issue missing(int year, TreeMap<Integer, Map<String, Plan>> known) {
        int before = known.lowerKey(year);
        int after = known.higherKey(year);
        Origin there = known.get(after).values().iterator().next().origin();
        return new Issue(
                Issue.Severity.WARNING,
                "census-missing",
                there.file().isEmpty() ? "Plans" : there.file(),
                there.sheet(),
                OptionalInt.empty(),
                "Census date",
                "There is no census of January "
                        + year
                        + " between those of January "
                        + before
                        + " and January "
                        + after
                        + ", so joiners and leavers around it cannot be counted.",
                "Read the plans of January " + year + " as well.");
    }
}
