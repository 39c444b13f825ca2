package highneeds.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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

    /** Issues that are the very same but for their rows. */
    private static final class Same {
        private final Issue first;
        private int rows;
        private final List<Integer> numbers;

        Same(Issue first) {
            this.first = first;
            this.rows = first.rows();
            this.numbers = new ArrayList<>(first.numbers());
        }

        void add(int row) {
            rows++;
            if (numbers.size() < Issue.MOST_NUMBERS) {
                numbers.add(row);
            }
        }

        void add(Issue next) {
            rows += next.rows();
            int room = Math.min(Issue.MOST_NUMBERS - numbers.size(), next.numbers().size());
            if (room > 0) {
                numbers.addAll(next.numbers().subList(0, room));
            }
        }

        Issue together() {
            return new Issue(
                    first.severity(),
                    first.code(),
                    first.file(),
                    first.sheet(),
                    first.row(),
                    first.column(),
                    first.what(),
                    first.remedy(),
                    rows,
                    numbers);
        }
    }

    private final Map<Key, Same> issues = new LinkedHashMap<>();

    public void add(Issue issue) {
        Key key =
                new Key(
                        issue.severity(),
                        issue.code(),
                        issue.file(),
                        issue.sheet(),
                        issue.column(),
                        issue.what());
        Same same = issues.get(key);
        if (same == null) {
            issues.put(key, new Same(issue));
        } else {
            same.add(issue);
        }
    }

    /** An issue of one row, which many rows may share. */
    public void ofRow(
            Issue.Severity severity,
            String code,
            String file,
            String sheet,
            int row,
            String column,
            String what,
            String remedy) {
        Key key = new Key(severity, code, file, sheet, column, what);
        Same same = issues.get(key);
        if (same != null) {
            same.add(row);
            return;
        }
        OptionalInt at = OptionalInt.of(row);
        issues.put(key, new Same(new Issue(severity, code, file, sheet, at, column, what, remedy)));
    }

    public void addAll(Collection<Issue> more) {
        more.forEach(this::add);
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
        return issues.keySet().stream().anyMatch(i -> i.severity() == Issue.Severity.ERROR);
    }

    /** The issues in the order they were met. */
    public List<Issue> all() {
        return issues.values().stream()
                .map(Same::together)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
