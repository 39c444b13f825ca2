package highneeds.importer;

import java.util.List;

/**
 * A value read from files, with everything met on the way. Bad data is an issue, never an
 * exception.
 *
 * @param value what could be read
 * @param issues what was wrong or worth knowing, in file order
 * @param readings what became of the rows of each table
 */
public record Import<T>(T value, List<Issue> issues, List<TableReading> readings) {

    public Import {
        issues = List.copyOf(issues);
        readings = List.copyOf(readings);
    }

    /** True if nothing stops the value from being used. */
    public boolean usable() {
        return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    }
}
