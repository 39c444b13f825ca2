package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A January between two others for which there are no plans. */
record MissingCensus() implements Check {

    @Override
    public List<Issue> run(Evidence evidence, CensusPlans census) {
        TreeSet<Integer> censuses = new TreeSet<>(census.byCensus().keySet());
        List<Issue> issues = new ArrayList<>();
        if (!censuses.isEmpty()) {
            for (int year = censuses.first(); year < censuses.last(); year++) {
                if (!censuses.contains(year)) {
                    issues.add(
                            Check.warning(
                                    "census-missing",
                                    "Plans",
                                    "",
                                    "There is no census of January "
                                            + year
                                            + " between others, so"
                                            + " joiners and leavers around it cannot be counted.",
                                    "Read that census as well."));
                }
            }
        }
        return issues;
    }
}
