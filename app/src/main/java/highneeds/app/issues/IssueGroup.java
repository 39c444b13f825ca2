package highneeds.app.issues;

import highneeds.app.Format;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues of one severity and kind.
 *
 * @param severity how much they matter
 * @param code stable name of the kind
 * @param issues the issues, in file order; at least one
 */
public record IssueGroup(Issue.Severity severity, String code, List<Issue> issues) {

    /** Where the code alone says too little. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "no-table", "No table found",
                    "ncy-not-age", "Year group is not the age",
                    "ncy-not-rising", "Year group does not rise",
                    "setting-takes-no-such-year", "Setting does not take the year group",
                    "spend-not-the-ledgers", "Spend differs from the ledger",
                    "not-the-published-total", "Number of plans differs from SEN2",
                    "cost-not-its-parts", "Cost is not the sum of its parts",
                    "date-order-unclear", "Dates may be read in two ways",
                    "date-order-of-others", "Dates read like other columns",
                    "declares-entities", "File asks for other files");

    public IssueGroup {
        issues = List.copyOf(issues);
    }

    /** Groups of issues, the gravest first and then by how many there are. */
    public static List<IssueGroup> of(List<Issue> issues) {
        Map<String, List<Issue>> byKind = new LinkedHashMap<>();
        for (Issue issue : issues) {
            byKind.computeIfAbsent(issue.severity() + issue.code(), _ -> new ArrayList<>())
                    .add(issue);
        }
        return byKind.values().stream()
                .map(
                        each ->
                                new IssueGroup(
                                        each.getFirst().severity(), each.getFirst().code(), each))
                .sorted(
                        java.util.Comparator.comparing(IssueGroup::severity)
                                .thenComparing(group -> -group.issues().size()))
                .toList();
    }

    /** Name for people, mostly from the code: "Unknown need". */
    public String name() {
        if (NAMES.containsKey(code)) {
            return NAMES.get(code);
        }
        String words = code.replace('-', ' ');
        return words.isEmpty()
                ? "Other"
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** How grave and how many: "Left out: 12 rows". */
    public String size() {
        int rows = issues.stream().mapToInt(Issue::rows).sum();
        return words(severity)
                + ": "
                + (rows == 0
                        ? Format.counted(issues.size(), "entry", "entries")
                        : Format.counted(rows, "row", "rows"));
    }

    /** How grave, in words: "Left out". */
    public static String words(Issue.Severity severity) {
        return switch (severity) {
            case ERROR -> "Cannot be used";
            case LEFT_OUT -> "Left out";
            case WARNING -> "Used, please look";
            case NOTE -> "Good to know";
        };
    }
}
