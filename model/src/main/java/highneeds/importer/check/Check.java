package highneeds.importer.check;

import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.List;
import java.util.OptionalInt;

/** One question asked of the evidence; it changes nothing. */
public interface Check {

    /** What is amiss; empty if nothing is. */
    List<Issue> run(Evidence evidence);

    /** An issue about a table as a whole. */
    static Issue warning(String code, String table, String column, String what, String remedy) {
        return new Issue(
                Issue.Severity.WARNING, code, table, "", OptionalInt.empty(), column, what, remedy);
    }
}
