package highneeds.importer.check;

import highneeds.domain.Origin;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** One question asked of the evidence; it changes nothing. */
interface Check {

    /**
     * What is amiss; empty if nothing is.
     *
     * @param census the plans of the evidence, by census
     */
    List<Issue> run(Evidence evidence, CensusPlans census);

    /** An issue about a table as a whole. */
    static Issue warning(String code, String table, String column, String what, String remedy) {
        return new Issue(
                Issue.Severity.WARNING, code, table, "", OptionalInt.empty(), column, what, remedy);
    }

    /**
     * Issues about rows, one for each sheet they stand on.
     *
     * @param table what the file holds, for rows saved before their places were
     * @param rows where the rows stand
     * @param what what is amiss with so many of them
     */
    static List<Issue> ofRows(
            String code,
            String table,
            String column,
            List<Origin> rows,
            IntFunction<String> what,
            String remedy) {
        Map<Origin, List<Origin>> bySheet = new LinkedHashMap<>();
        for (Origin row : rows) {
            bySheet.computeIfAbsent(new Origin(row.file(), row.sheet(), 0), s -> new ArrayList<>())
                    .add(row);
        }
        List<Issue> issues = new ArrayList<>();
        bySheet.forEach(
                (sheet, all) -> {
                    List<Integer> numbers =
                            all.stream().map(Origin::row).filter(row -> row > 0).sorted().toList();
                    int named = Math.min(numbers.size(), Issue.MOST_NUMBERS);
                    issues.add(
                            new Issue(
                                    Issue.Severity.WARNING,
                                    code,
                                    sheet.file().isEmpty() ? table : sheet.file(),
                                    sheet.sheet(),
                                    numbers.isEmpty()
                                            ? OptionalInt.empty()
                                            : OptionalInt.of(numbers.getFirst()),
                                    column,
                                    what.apply(all.size()),
                                    remedy,
                                    numbers.size(),
                                    numbers.subList(0, named)));
                });
        return issues;
    }

    /** So many of something: "1 placement", "12 placements". */
    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
