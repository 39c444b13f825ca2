package highneeds.published.release;

import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.importer.entry.FileHash;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.published.tables.Council;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the rows of one council from the files of a release. */
final class ReleaseReader {

    private final Council council;
    private final ReleaseNumbers numbers = new ReleaseNumbers();
    private final IssueList issues = new IssueList();
    private final List<TableReading> readings = new ArrayList<>();

    ReleaseReader(Council council) {
        this.council = council;
    }

    ReleaseNumbers numbers() {
        return numbers;
    }

    IssueList issues() {
        return issues;
    }

    List<TableReading> readings() {
        return readings;
    }

    void read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            read(file, name, ReleaseKind.of(file).orElseThrow(() -> changed()));
        } catch (UnreadableFile e) {
            issues.about(Issue.Severity.ERROR, e.code(), name, "", e.getMessage(), e.remedy());
        }
    }

    private static UnreadableFile changed() {
        return new UnreadableFile(
                "changed-file",
                "The file is no longer one of the Department's release files.",
                "Choose the file again.");
    }

    private void read(Path file, String name, ReleaseKind kind) throws UnreadableFile {
        int used = 0;
        int others = 0;
        try (Book book = BookFile.open(file);
                SheetRows rows = book.sheets().getFirst().rows()) {
            List<String> headings = ReleaseKind.headings(rows.next());
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                ReleaseRow released = new ReleaseRow(headings, row);
                if (released.of(council.code(), council.name())
                        && released.year() > 0
                        && numbers.add(kind, released)) {
                    used++;
                } else {
                    others++;
                }
            }
        }
        readings.add(
                new TableReading(
                        name,
                        FileHash.sha256(file),
                        "",
                        TableKind.COHORT,
                        used,
                        used,
                        Map.of("council", "old_la_code"),
                        List.of()));
        if (used == 0) {
            issues.about(
                    Issue.Severity.ERROR,
                    "not-in-release",
                    name,
                    "",
                    "The file has no rows of " + council.name() + ", so nothing was taken from it.",
                    "Download the whole file from explore education statistics, with all local"
                            + " authorities, or check the name of the council.");
            return;
        }
        issues.about(
                Issue.Severity.NOTE,
                "release-read",
                name,
                "",
                "The file was read as '"
                        + kind.usualName()
                        + "' of the Department's release: "
                        + used
                        + " rows of "
                        + council.name()
                        + " were used. The other "
                        + others
                        + " are of other areas or of details the forecast does not need.",
                "Nothing to do.");
    }
}
