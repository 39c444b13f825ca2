package highneeds.app.cli;

import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints what became of each file's rows, and each issue: errors on standard error, the rest on
 * standard output.
 */
final class ImportSummary {

    /** More issues than this are counted, not printed; the issues file has them all. */
    private static final int MOST_PRINTED = 40;

    private ImportSummary() {}

    static void print(Import<?> read, PrintWriter out, PrintWriter err) {
        for (TableReading reading : read.readings()) {
            out.println(rows(reading));
            if (!reading.notRead().isEmpty()) {
                out.println("  columns not read: " + String.join(", ", reading.notRead()));
            }
        }
        List<Issue> errors = of(read, Issue.Severity.ERROR);
        errors.forEach(issue -> err.println("ERROR " + issue));
        if (errors.stream().anyMatch(issue -> issue.code().equals("date-order-unclear"))) {
            err.println(
                    "Add --dates day-first or --dates month-first; for one file"
                            + " --dates plans.xlsx=day-first.");
        }
        List<Issue> others =
                read.issues().stream().filter(issue -> !errors.contains(issue)).toList();
        others.stream()
                .limit(MOST_PRINTED)
                .forEach(issue -> out.println(issue.severity() + " " + issue));
        if (others.size() > MOST_PRINTED) {
            out.println(
                    "... and "
                            + (others.size() - MOST_PRINTED)
                            + " more; --issues FILE.csv writes them all");
        }
    }

    private static String rows(TableReading reading) {
        String sheet = reading.sheet().isEmpty() ? "" : ", sheet '" + reading.sheet() + "'";
        return String.format(
                Locale.UK,
                "%s%s (%s): %,d rows read, %,d used, %,d left out",
                reading.file(),
                sheet,
                reading.kind().label(),
                reading.read(),
                reading.used(),
                reading.leftOut());
    }

    private static List<Issue> of(Import<?> read, Issue.Severity severity) {
        return read.issues().stream().filter(issue -> issue.severity() == severity).toList();
    }
}
