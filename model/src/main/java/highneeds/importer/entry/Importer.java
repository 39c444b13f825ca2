package highneeds.importer.entry;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableKind;
import highneeds.importer.check.Checks;
import highneeds.importer.mapping.HeadingsOfFiles;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a council's files into {@link Evidence}.
 *
 * <p>In one step with {@link #read(List, Evidence, Pseudonyms, Progress)}; or in two, so that a
 * person can look at what was found and change it: {@link #look}, then {@link #read(Survey,
 * Evidence, Pseudonyms, LocalDate, Progress)}. Nothing outside the returned value is changed, so a
 * reading may be tried, cancelled and repeated.
 *
 * <p>Each table read replaces its list in the evidence; plans replace those of the same censuses. A
 * table with an error leaves its list as it was.
 */
public final class Importer {

    private Importer() {}

    /**
     * Finds the tables in the files and proposes how to read them.
     *
     * @param remembered mappings of earlier imports; one with the same headings is taken over
     */
    public static Survey look(
            List<FileToRead> files,
            Catalogue catalogue,
            List<Mapping> remembered,
            Progress progress) {
        return new Surveyor(catalogue, remembered).look(files, progress);
    }

    /**
     * Proposes anew how to read a table of which the user says where its headings are or what it
     * holds.
     *
     * @param layout where the headings are; see {@link TablePreview#headingsAt}
     * @throws UnreadableFile if the file is no longer there or damaged
     */
    public static FoundTable lookAgain(
            FoundTable table, Layout layout, TableKind kind, Catalogue catalogue)
            throws UnreadableFile {
        return new TableIdentifier(catalogue, List.of()).again(table, layout, kind);
    }

    /** Looks and reads as proposed. */
    public static Import<Evidence> read(
            List<FileToRead> files, Evidence onto, Pseudonyms key, Progress progress) {
        return read(files, List.of(), onto, key, progress);
    }

    /** Looks and reads as remembered or proposed. */
    public static Import<Evidence> read(
            List<FileToRead> files,
            List<Mapping> remembered,
            Evidence onto,
            Pseudonyms key,
            Progress progress) {
        Survey survey = look(files, onto.catalogue(), remembered, progress.between(0, 0.1));
        return read(survey, onto, key, LocalDate.now(), progress.between(0.1, 1));
    }

    /**
     * Reads the tables of a survey.
     *
     * @param onto what is known so far
     * @param key makes pseudonyms of identifiers
     * @param today day of the import; no birth and no census lies after it
     */
    public static Import<Evidence> read(
            Survey survey, Evidence onto, Pseudonyms key, LocalDate today, Progress progress) {
        return attempt(survey, onto, key, today, progress).result();
    }

    /**
     * As {@link #read(Survey, Evidence, Pseudonyms, LocalDate, Progress)}, with what a person wants
     * to see before accepting it.
     */
    public static Trial attempt(
            Survey survey, Evidence onto, Pseudonyms key, LocalDate today, Progress progress) {
        try {
            return made(survey, onto, key, today, progress);
        } catch (OutOfMemoryError e) {
            return tooLarge(survey, onto, UnreadableFile.tooLarge(e));
        }
    }

    private static Trial made(
            Survey survey, Evidence onto, Pseudonyms key, LocalDate today, Progress progress) {
        TableReadings readings = new TableReadings(onto, key, today);
        Evidence evidence = readings.read(survey, progress);
        List<Issue> issues = new ArrayList<>(survey.issues());
        issues.addAll(readings.issues());
        issues.addAll(HeadingsOfFiles.in(Checks.run(evidence), readings.readings()));
        progress.at(1, "Done");
        Import<Evidence> result = new Import<>(evidence, issues, readings.readings());
        return new Trial(
                result,
                MergePreview.of(onto, result),
                readings.words(),
                readings.passed(),
                readings.areas());
    }

    /** What is there stays as it is; the memory ran out over all files together. */
    private static Trial tooLarge(Survey survey, Evidence onto, UnreadableFile why) {
        IssueList issues = new IssueList();
        issues.addAll(survey.issues());
        survey.tables().stream()
                .map(FoundTable::file)
                .distinct()
                .forEach(file -> Surveyor.unreadable(file, why, issues));
        Import<Evidence> nothing = new Import<>(onto, issues.all(), List.of());
        return new Trial(nothing, MergePreview.of(onto, nothing), Map.of(), Map.of(), Map.of());
    }
}
