package highneeds.project;

import highneeds.caseload.History;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.published.PublishedTables;
import highneeds.published.release.ReleaseKind;
import highneeds.published.release.ReleasedHistory;
import highneeds.published.tables.Council;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The Department's release files among those a person hands over. */
public final class Releases {

    private Releases() {}

    /** Those that are release files, by their headings. */
    public static List<FileToRead> among(List<FileToRead> files) {
        return files.stream().filter(Releases::isRelease).toList();
    }

    /** Those that are not. */
    public static List<FileToRead> without(List<FileToRead> files) {
        return files.stream().filter(file -> !isRelease(file)).toList();
    }

    private static boolean isRelease(FileToRead file) {
        return ReleaseKind.of(file.path()).isPresent();
    }

    /** Brings the published history of what was read up to date. */
    static Import<Evidence> onto(Import<Evidence> read, List<FileToRead> releases) {
        if (releases.isEmpty()) {
            return read;
        }
        Evidence evidence = read.value();
        List<Issue> issues = new ArrayList<>(read.issues());
        Optional<Council> council = PublishedTables.council(evidence.council());
        if (council.isEmpty()) {
            issues.add(withoutCouncil(releases.getFirst()));
            return new Import<>(evidence, issues, read.readings());
        }
        History before =
                evidence.published()
                        .or(() -> PublishedTables.evidence(council.get()).value().published())
                        .orElseThrow();
        List<Path> files = releases.stream().map(FileToRead::path).toList();
        Import<History> released = ReleasedHistory.onto(council.get(), before, files);
        issues.addAll(released.issues());
        List<TableReading> readings = new ArrayList<>(read.readings());
        readings.addAll(released.readings());
        return new Import<>(evidence.withPublished(released.value()), issues, readings);
    }

    private static Issue withoutCouncil(FileToRead file) {
        return new Issue(
                Issue.Severity.ERROR,
                "release-without-council",
                file.name(),
                "",
                OptionalInt.empty(),
                "",
                "The release files hold every council, and no published council of this name is"
                        + " known, so nothing was taken from them.",
                "Give the council's published name and read the files again.");
    }
}
