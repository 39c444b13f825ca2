package highneeds.importer;

import highneeds.domain.Origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Issues about rows of what was read, wherever they came from. */
public final class RowIssues {

    private RowIssues() {}

    /**
     * Warnings about rows, one for each sheet they stand on.
     *
     * @param table what the file holds, for rows saved before their places were
     * @param column name of the column, as {@link TableReading#mapped()} has it
     * @param rows where the rows stand
     * @param what what is amiss with so many of them
     */
    public static List<Issue> of(
            String code,
            String table,
            String column,
            List<Origin> rows,
            IntFunction<String> what,
            String remedy) {
        List<Issue> issues = new ArrayList<>();
        bySheet(rows)
                .forEach(
                        (sheet, all) ->
                                issues.add(
                                        issue(
                                                code,
                                                table,
                                                column,
                                                sheet,
                                                numbers(all),
                                                what.apply(all.size()),
                                                remedy)));
        return issues;
    }

    private static Map<Origin, List<Origin>> bySheet(List<Origin> rows) {
        Map<Origin, List<Origin>> bySheet = new LinkedHashMap<>();
        for (Origin row : rows) {
            bySheet.computeIfAbsent(new Origin(row.file(), row.sheet(), 0), s -> new ArrayList<>())
                    .add(row);
        }
        return bySheet;
    }

    private static List<Integer> numbers(List<Origin> rows) {
        return rows.stream().map(Origin::row).filter(row -> row > 0).sorted().toList();
    }

    private static Issue issue(
            String code,
            String table,
            String column,
            Origin sheet,
            List<Integer> numbers,
            String what,
            String remedy) {
        int named = Math.min(numbers.size(), Issue.MOST_NUMBERS);
        return new Issue(
                Issue.Severity.WARNING,
                code,
                sheet.file().isEmpty() ? table : sheet.file(),
                sheet.sheet(),
                numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.getFirst()),
                column,
                what,
                remedy,
                numbers.size(),
                numbers.subList(0, named));
    }
}
