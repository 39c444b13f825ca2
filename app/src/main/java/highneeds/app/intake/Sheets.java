package highneeds.app.intake;

import highneeds.app.intake.FoundSheet.Fault;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Survey;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.FoundTable;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The sheets of the files being imported: read, left or unreadable. */
public final class Sheets {

    private final ObservableList<FoundSheet> all = FXCollections.observableArrayList();
    private final List<Issue> issues = new ArrayList<>();

    /** All sheets, in the order of the files. */
    public ObservableList<FoundSheet> all() {
        return all;
    }

    /** The sheets that are read. */
    List<FoundSheet> wanted() {
        return all.stream().filter(sheet -> sheet.kind().isPresent()).toList();
    }

    /** What is to be read. */
    Survey survey() {
        return new Survey(
                wanted().stream().map(sheet -> sheet.table().orElseThrow()).toList(), issues);
    }

    void add(Survey survey, List<Path> files) {
        survey.tables().forEach(table -> all.add(FoundSheet.of(table)));
        for (Issue issue : survey.issues()) {
            boolean error = issue.severity() == Issue.Severity.ERROR;
            boolean sheet = !issue.sheet().isEmpty() || issue.code().equals("unknown-table");
            if (error || sheet) {
                files.stream()
                        .filter(file -> file.getFileName().toString().equals(issue.file()))
                        .findFirst()
                        .ifPresent(file -> all.add(passedOver(file, issue, error)));
            }
            if (error || !sheet) {
                issues.add(issue);
            }
        }
    }

    private static FoundSheet passedOver(Path file, Issue issue, boolean error) {
        String said = issue.what() + " " + issue.remedy();
        Fault fault =
                error
                        ? Fault.UNREADABLE
                        : issue.code().equals("unknown-table") ? Fault.NONE : Fault.NO_TABLE;
        return new FoundSheet(file, issue.sheet(), Optional.empty(), false, said, fault);
    }

    /** Leaves tables that a project has read from the very same file. */
    void leaveWhatWasRead(List<TableReading> readings) {
        all.replaceAll(
                sheet ->
                        sheet.table().isPresent() && wasRead(sheet.table().get(), readings)
                                ? sheet.left("The same as last time: nothing new in it.")
                                : sheet);
    }

    private static boolean wasRead(FoundTable table, List<TableReading> readings) {
        return readings.stream()
                .anyMatch(
                        reading ->
                                reading.sha256().equals(table.sha256())
                                        && reading.sheet().equals(table.sheet()));
    }

    void replace(FoundSheet old, FoundSheet now) {
        all.replaceAll(sheet -> sheet.equals(old) ? now : sheet);
    }

    /** Changes the mapping of every table that is read. */
    void map(UnaryOperator<Mapping> how) {
        all.replaceAll(sheet -> sheet.kind().isPresent() ? mapped(sheet, how) : sheet);
    }

    private static FoundSheet mapped(FoundSheet sheet, UnaryOperator<Mapping> how) {
        FoundTable table = sheet.table().orElseThrow();
        Mapping changed = how.apply(table.mapping());
        return changed.equals(table.mapping()) ? sheet : sheet.reading(table.withMapping(changed));
    }

    /**
     * True if every heading is mapped, never to be read, or was left unread in an import before.
     */
    boolean everyHeadingKnown(List<Mapping> remembered) {
        return survey().tables().stream()
                .filter(table -> !remembered.contains(table.mapping()))
                .flatMap(table -> table.notRead().stream())
                .allMatch(HeadingDictionary::isPrivate);
    }

    boolean has(Path file) {
        return all.stream().anyMatch(sheet -> sheet.path().equals(file));
    }

    /** Files that cannot be read at all. */
    long unreadable() {
        return all.stream().filter(FoundSheet::unreadable).count();
    }

    /** Name of the file, or how many there are. */
    String names() {
        List<String> files = wanted().stream().map(FoundSheet::file).distinct().toList();
        return files.size() == 1 ? files.getFirst() : files.size() + " files";
    }

    Sheets copy() {
        Sheets copy = new Sheets();
        copy.replaceWith(this);
        return copy;
    }

    void replaceWith(Sheets other) {
        all.setAll(other.all);
        issues.clear();
        issues.addAll(other.issues);
    }

    void clear() {
        all.clear();
        issues.clear();
    }
}
