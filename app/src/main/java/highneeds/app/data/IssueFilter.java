package highneeds.app.data;

import highneeds.importer.Issue;

import java.util.Locale;

/**
 * Which issues are shown.
 *
 * @param text what an issue must hold somewhere; empty for any
 * @param file file it must be of; empty for any
 * @param severity how grave it must be; null for any
 */
record IssueFilter(String text, String file, Issue.Severity severity) {

    boolean shows(Issue issue) {
        return (severity == null || issue.severity() == severity)
                && (file.isEmpty() || issue.file().equals(file))
                && holds(issue, text.strip().toLowerCase(Locale.UK));
    }

    private static boolean holds(Issue issue, String words) {
        return words.isEmpty()
                || issue.toString().toLowerCase(Locale.UK).contains(words)
                || issue.code().contains(words)
                || issue.code().replace('-', ' ').contains(words);
    }
}
