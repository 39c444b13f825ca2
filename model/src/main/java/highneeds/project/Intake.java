package highneeds.project;

import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.Pseudonyms;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.HeadingsOfFiles;
import highneeds.published.NotThePublishedTotal;
import highneeds.published.PublishedTables;
import highneeds.published.StandInPopulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * From a council's name and files to what is known of it: the one way in, for window and command
 * line alike.
 */
public final class Intake {

    private static final double LOOKED_AT = 0.1;
    private static final double READ = 0.9;

    private Intake() {}

    /**
     * Starts a council from its files, or from published tables if it has none.
     *
     * @param council name of the council; may be empty if there are files, which then tell it or
     *     leave it {@link Evidence#UNNAMED}
     * @param files files to read; may be empty if there is a name
     */
    public static Import<Evidence> of(
            String council, List<FileToRead> files, Pseudonyms pseudonyms, Progress progress) {
        if (files.isEmpty()) {
            return PublishedTables.evidence(council);
        }
        Survey survey =
                Importer.look(
                        Releases.without(files),
                        Catalogue.standard(),
                        List.of(),
                        progress.between(0, LOOKED_AT));
        return of(
                council, survey, Releases.among(files), pseudonyms, progress.between(LOOKED_AT, 1));
    }

    /**
     * Starts a council from files that were looked at, and perhaps mapped by a person.
     *
     * @param releases release files of the Department, which no survey looks at
     */
    public static Import<Evidence> of(
            String council,
            Survey survey,
            List<FileToRead> releases,
            Pseudonyms pseudonyms,
            Progress progress) {
        String name = council.isBlank() ? Evidence.UNNAMED : council.strip();
        Evidence nothing = Evidence.none(Catalogue.standard(), name);
        return onto(nothing, survey, releases, pseudonyms, progress);
    }

    /**
     * Adds files to what is known. If there is still no census, published tables of the council
     * fill in; if there are still no residents, those of the published tables or a stand-in do.
     * Each is said in an issue.
     */
    public static Import<Evidence> onto(
            Evidence known, List<FileToRead> files, Pseudonyms pseudonyms, Progress progress) {
        Survey survey =
                Importer.look(
                        Releases.without(files),
                        known.catalogue(),
                        List.of(),
                        progress.between(0, LOOKED_AT));
        return onto(
                known, survey, Releases.among(files), pseudonyms, progress.between(LOOKED_AT, 1));
    }

    /** As above, from files that were looked at, and perhaps mapped by a person. */
    public static Import<Evidence> onto(
            Evidence known,
            Survey survey,
            List<FileToRead> releases,
            Pseudonyms pseudonyms,
            Progress progress) {
        return attempt(known, survey, releases, pseudonyms, progress).result();
    }

    /** As above, with what a person wants to see before accepting it. */
    public static Trial attempt(
            Evidence known,
            Survey survey,
            List<FileToRead> releases,
            Pseudonyms pseudonyms,
            Progress progress) {
        Trial trial =
                Importer.attempt(
                        survey, known, pseudonyms, LocalDate.now(), progress.between(0, READ));
        Import<Evidence> read = trial.result();
        Evidence evidence = read.value();
        List<Issue> issues = new ArrayList<>(read.issues());
        if (read.usable() && !evidence.hasHistory()) {
            evidence = withPublishedCensus(evidence, issues);
        }
        Import<Evidence> released =
                Releases.onto(new Import<>(evidence, issues, read.readings()), releases);
        evidence = released.value();
        issues = new ArrayList<>(released.issues());
        if (evidence.hasHistory() && evidence.population().isEmpty()) {
            evidence = withResidents(evidence, issues);
        }
        issues.addAll(
                HeadingsOfFiles.in(new NotThePublishedTotal().run(evidence), released.readings()));
        progress.at(1, "Done");
        return trial.with(new Import<>(evidence, issues, released.readings()));
    }

    private static Evidence withPublishedCensus(Evidence evidence, List<Issue> issues) {
        Import<Evidence> published = PublishedTables.evidence(evidence.council());
        if (published.value().published().isEmpty()) {
            issues.add(
                    about(
                            Issue.Severity.ERROR,
                            "no-census",
                            "There is no EHCP cohort among the files and no published council of"
                                    + " this name, so there is no census to forecast from.",
                            "Import an EHCP cohort, or give the council's published name."));
            return evidence;
        }
        issues.addAll(published.issues());
        Evidence filled = evidence.withPublished(published.value().published().get());
        return filled.population().isEmpty()
                ? filled.withPopulation(published.value().population())
                : filled;
    }

    private static Evidence withResidents(Evidence evidence, List<Issue> issues) {
        var council = PublishedTables.council(evidence.council());
        if (council.isPresent()) {
            issues.add(
                    about(
                            Issue.Severity.NOTE,
                            "published-population",
                            "No population was given, so residents are those of the published"
                                    + " estimates, grown older.",
                            "Import a population table to use the council's own."));
            return evidence.withPopulation(
                    PublishedTables.evidence(council.get()).value().population());
        }
        var latest = evidence.history().latest();
        Population standIn =
                StandInPopulation.of(
                        latest.plans().total(),
                        evidence.history().caseloads().getFirst().census() - 1);
        issues.add(
                about(
                        Issue.Severity.WARNING,
                        "no-population",
                        "No population was given, so residents have England's age profile and stay"
                            + " as many as they are: the forecast does not follow births or people"
                            + " moving in.",
                        "Import a population table, or give the council's published name."));
        return evidence.withPopulation(standIn);
    }

    private static Issue about(Issue.Severity severity, String code, String what, String remedy) {
        return new Issue(severity, code, "All files", "", OptionalInt.empty(), "", what, remedy);
    }
}
