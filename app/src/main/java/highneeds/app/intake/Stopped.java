package highneeds.app.intake;

import highneeds.importer.Issue;
import highneeds.importer.entry.Trial;

import java.util.Optional;
import java.util.Set;

/** Why a table that was found gives nothing, though nothing about it is left to ask. */
final class Stopped {

    /** These are asked of the person, with the columns. */
    private static final Set<String> ASKED =
            Set.of("missing-columns", "date-order-unclear", "council-not-among-areas");

    private Stopped() {}

    /** What ended the reading of a table, such as damage in the middle of its file. */
    static Optional<Issue> in(FoundSheet sheet, Trial trial) {
        return trial == null || sheet.kind().isEmpty()
                ? Optional.empty()
                : trial.result().issues().stream()
                        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                        .filter(issue -> !ASKED.contains(issue.code()))
                        .filter(issue -> issue.file().equals(sheet.file()))
                        .filter(
                                issue ->
                                        issue.sheet().isEmpty()
                                                || issue.sheet().equals(sheet.sheet()))
                        .findFirst();
    }
}
