package highneeds.app.intake;

import highneeds.app.intake.FoundSheet.Fault;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Survey;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.repair.Offer;
import highneeds.importer.repair.Repair;
import highneeds.importer.table.FoundTable;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The sheets of the files being imported: read, left or unreadable. */
public final class Sheets {

    private static final Set<String> SHEETS_PASSED_OVER =
            Set.of(
                    "hidden-sheet",
                    "sheet-of-one-sex",
                    "empty-sheet",
                    "no-headings",
                    "unknown-table");

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
        survey.hidden().forEach(table -> all.add(hidden(table, survey.issues())));
        for (Issue issue : survey.issues()) {
            boolean error = issue.severity() == Issue.Severity.ERROR;
            boolean sheet = passedOver(issue);
            if ((error || sheet) && survey.hidden().stream().noneMatch(t -> of(issue, t))) {
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

    /** True if the issue says why a sheet is not read. A file without a table says so itself. */
    private static boolean passedOver(Issue issue) {
        boolean named = !issue.sheet().isEmpty() || issue.code().equals("unknown-table");
        return named && SHEETS_PASSED_OVER.contains(issue.code());
    }

    private static boolean of(Issue issue, FoundTable table) {
        return issue.file().equals(table.file().name()) && issue.sheet().equals(table.sheet());
    }

    /** A table that is not read unless the person says so. */
    private static FoundSheet hidden(FoundTable table, List<Issue> issues) {
        String why =
                issues.stream()
                        .filter(issue -> of(issue, table))
                        .filter(Sheets::passedOver)
                        .map(Issue::what)
                        .findFirst()
                        .orElse("The sheet is hidden, so it was not read.");
        return FoundSheet.of(table)
                .left(why + " It looks like " + table.mapping().kind().label() + ".");
    }

    private static FoundSheet passedOver(Path file, Issue issue, boolean error) {
        Fault fault =
                error
                        ? Fault.UNREADABLE
                        : issue.code().equals("unknown-table") ? Fault.NONE : Fault.NO_TABLE;
        // What to do about a file that cannot be read at all must not wait for a click.
        String said = error ? issue.what() + " " + issue.remedy() : issue.what();
        String toDo = error ? "" : issue.remedy();
        return new FoundSheet(file, issue.sheet(), Optional.empty(), false, said, toDo, fault);
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

    /**
     * Reads tables as mappings of the same headings say.
     *
     * @return how many there are mappings for
     */
    int map(List<Mapping> known) {
        int count = 0;
        for (FoundSheet sheet : wanted()) {
            FoundTable table = sheet.table().orElseThrow();
            for (Mapping mapping : known) {
                if (mapping.kind() == table.mapping().kind()
                        && mapping.fingerprint().equals(table.mapping().fingerprint())) {
                    replace(sheet, sheet.reading(table.withMapping(mapping)));
                    count++;
                    break;
                }
            }
        }
        return count;
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

    /** Mends an issue in one way in the tables it is found in, or in none. */
    void repair(IssueGroup group, Optional<Repair> repair) {
        for (FoundSheet sheet : wanted()) {
            FoundTable table = sheet.table().orElseThrow();
            if (group.issues().stream().anyMatch(issue -> mendedIn(table, issue))) {
                Mapping mended = table.mapping().withRepair(group.code(), repair);
                replace(sheet, sheet.reading(table.withMapping(mended)));
            }
        }
    }

    /** How an issue is mended now; no repair if it is not. */
    Optional<Repair> repair(IssueGroup group) {
        return wanted().stream()
                .map(sheet -> sheet.table().orElseThrow())
                .filter(t -> group.issues().stream().anyMatch(issue -> mendedIn(t, issue)))
                .flatMap(t -> Optional.ofNullable(t.mapping().repairs().get(group.code())).stream())
                .findFirst();
    }

    /** True if one of the tables that are read is where an issue can be mended. */
    boolean mends(Issue issue) {
        return wanted().stream().anyMatch(s -> mendedIn(s.table().orElseThrow(), issue));
    }

    private static boolean mendedIn(FoundTable table, Issue issue) {
        return Offer.of(issue)
                .table()
                .map(kind -> kind == table.mapping().kind())
                .orElse(of(issue, table));
    }

    /** The table an issue names; nothing if it is between tables. */
    Optional<FoundTable> table(Issue issue) {
        List<FoundTable> there =
                wanted().stream()
                        .map(sheet -> sheet.table().orElseThrow())
                        .filter(table -> of(issue, table))
                        .toList();
        // Of several tables on a sheet the one with the column is meant.
        return there.stream()
                .filter(t -> t.mapping().columns().containsKey(issue.column()))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** How the tables are read that lack nothing. */
    List<Mapping> usable() {
        return survey().tables().stream()
                .filter(table -> table.missing().isEmpty())
                .map(FoundTable::mapping)
                .toList();
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
