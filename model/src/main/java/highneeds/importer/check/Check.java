package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.List;

/** One question asked of the evidence; it changes nothing. */
interface Check {

    /**
     * What is amiss; empty if nothing is.
     *
     * @param census the plans of the evidence, by census
     */
    List<Issue> run(Evidence evidence, CensusPlans census);

    /** So many of something: "1 placement", "12 placements". */
    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
