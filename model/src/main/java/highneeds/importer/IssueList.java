package highneeds.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Collects issues. Rows with the very same issue become one issue that counts them, so a list stays
 * readable and the rows left out still add up.
 */
public final class IssueList {

    private record Key(
            Issue.Severity severity,
            String code,
            String file,
            String sheet,
            String column,
            String what) {}

    private final Map<Key, Issue> issues = new LinkedHashMap<>();

    public void add(Issue issue) {
        Key key =
                new Key(
                        issue.severity(),
                        issue.code(),
                        issue.file(),
                        issue.sheet(),
                        issue.column(),
                        issue.what());
        issues.merge(key, issue, IssueList::together);
    }

    public void addAll(Collection<Issue> more) {
        more.forEach(this::add);
    }

    private static Issue together(Issue first, Issue next) {
        return new Issue(
                first.severity(),
                first.code(),
                first.file(),
                first.sheet(),
                first.row(),
                first.column(),
                first.what(),
                first.remedy(),
                first.rows() + next.rows());
    }

    /** An issue about a whole file or table. */
    public void about(
            Issue.Severity severity,
            String code,
            String file,
            String sheet,
            String what,
            String remedy) {
        add(new Issue(severity, code, file, sheet, OptionalInt.empty(), "", what, remedy));
    }

    /** True if one of the issues stops its table from being used. */
    public boolean hasError() {
        return issues.values().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
    }

    /** The issues in the order they were met. */
    public List<Issue> all() {
        return new ArrayList<>(issues.values());
    }
}
