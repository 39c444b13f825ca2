package highneeds.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns in which a list of issues is written, whatever the file. */
public final class IssueColumns {

    /** Names of the columns. */
    public static final List<String> NAMES =
            List.of(
                    "severity",
                    "code",
                    "file",
                    "sheet",
                    "row",
                    "column",
                    "rows",
                    "row numbers",
                    "what",
                    "remedy");

    private IssueColumns() {}

    /** An issue in these columns: words, or whole numbers; empty where there is none. */
    public static List<Object> of(Issue issue) {
        return List.of(
                issue.severity().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                issue.code(),
                issue.file(),
                issue.sheet(),
                issue.row().isPresent() ? (Object) issue.row().getAsInt() : "",
                issue.column(),
                issue.rows(),
                numbers(issue),
                issue.what(),
                issue.remedy());
    }

    /** All rows it is about, to be found one by one: "2, 14, 15". */
    private static String numbers(Issue issue) {
        String numbers =
                issue.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        int more = issue.rows() - issue.numbers().size();
        return numbers.isEmpty() || more <= 0 ? numbers : numbers + " and " + more + " more";
    }

    /** True if a spreadsheet would run words as a formula. */
    public static boolean isFormula(String words) {
        String plain = words.replace("\0", "");
        String start = plain.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
        boolean control = !plain.isEmpty() && "\t\r\n".indexOf(plain.charAt(0)) >= 0;
        return formula || control;
    }
}
