package highneeds.importer.entry;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.importer.FileToRead;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableKind;
import highneeds.importer.entry.TableIdentifier.Looked;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.TableFinder;
import highneeds.importer.mapping.TablesOfSheet;
import highneeds.importer.sen2.Sen2Book;
import highneeds.importer.sen2.Sen2Module;
import highneeds.importer.sen2.Sen2Returns;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the first rows of every sheet of the files and says what each holds. */
final class Surveyor {

    private static final String REMARK_REMEDY =
            "Nothing to do: the values last saved in the cells were read.";

    private static final Pattern PERSONS = Pattern.compile("(?i)\\bpersons?\\b|\\bpeople\\b");
    private static final Pattern ONE_SEX = Pattern.compile("(?i)\\b(?:fe)?males?\\b");

    private final TableIdentifier identifier;
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<FoundTable> hidden = new ArrayList<>();
    private final IssueList issues = new IssueList();

    Surveyor(Catalogue catalogue, List<Mapping> remembered) {
        this.identifier = new TableIdentifier(catalogue, remembered);
    }

    Survey look(List<FileToRead> files, Progress progress) {
        Sen2Returns modules = Sen2Returns.among(files);
        modules.returns().forEach(this::lookAtSen2);
        modules.alone().forEach(this::moduleAlone);
        for (int i = 0; i < files.size(); i++) {
            FileToRead file = files.get(i);
            if (modules.has(file)) {
                continue;
            }
            try {
                progress.at((double) i / files.size(), "Looking at " + file.name());
                Progress.stopIfInterrupted();
                look(file);
            } catch (OutOfMemoryError e) {
                unreadable(file, UnreadableFile.tooLarge(e), issues);
            }
        }
        return new Survey(tables, hidden, issues.all());
    }

    private void moduleAlone(FileToRead file, Sen2Module module) {
        issues.about(
                Issue.Severity.ERROR,
                "sen2-module-alone",
                file.name(),
                "",
                "The file is the "
                        + module.label()
                        + " module of a SEN2 return, which says nothing without the persons and"
                        + " requests it is joined to, so it was not read.",
                "Choose all modules of the return together.");
    }

    /** The modules of one SEN2 return are read together, under the name of the person module. */
    private void lookAtSen2(Map<Sen2Module, FileToRead> modules) {
        lookAtSen2(
                FileToRead.of(modules.get(Sen2Module.PERSON).path()),
                modules.values().stream().map(FileToRead::path).toList());
    }

    private void lookAtSen2(FileToRead person, List<Path> paths) {
        try (Book book = Sen2Book.open(paths)) {
            String sha256 = FileHash.sha256(person.path());
            for (Sheet sheet : book.sheets()) {
                List<SheetRow> rows = SheetLook.firstRows(sheet);
                if (rows.size() > 1) {
                    Layout layout = TableFinder.at(rows, 1, 1);
                    identifier
                            .identify(new Looked(person, sha256, sheet, Set.of()), layout, rows)
                            .ifPresent(found -> tables.add(found.ofModules(paths)));
                }
            }
        } catch (UnreadableFile e) {
            unreadable(person, e, issues);
        }
    }

    private void look(FileToRead file) {
        int before = tables.size();
        try (Book book = BookFile.open(file.path())) {
            String sha256 = FileHash.sha256(file.path());
            for (String remark : book.remarks()) {
                issues.about(
                        Issue.Severity.NOTE, "passed-over", file.name(), "", remark, REMARK_REMEDY);
            }
            if (Sen2Book.isTemplate(book)) {
                lookAtSen2(FileToRead.of(file.path()), List.of(file.path()));
            }
            if (tables.size() > before) {
                return;
            }
            for (Sheet sheet : book.sheets()) {
                look(file, sha256, sheet);
            }
        } catch (UnreadableFile e) {
            unreadable(file, e, issues);
            return;
        }
        leaveSheetsOfOneSex(file);
        if (tables.size() == before && hidden.stream().noneMatch(t -> t.file().equals(file))) {
            issues.about(
                    Issue.Severity.ERROR,
                    "no-table",
                    file.name(),
                    "",
                    "No table was found in the file.",
                    "Check that it is the right file, and that the table has a row of headings such"
                            + " as 'Pupil ID' or 'Primary need' with rows below.");
        }
    }

    static void unreadable(FileToRead file, UnreadableFile e, IssueList issues) {
        issues.about(Issue.Severity.ERROR, e.code(), file.name(), "", e.getMessage(), e.remedy());
    }

    private void look(FileToRead file, String sha256, Sheet sheet) throws UnreadableFile {
        List<SheetRow> far = SheetLook.farRows(sheet);
        List<SheetRow> rows = SheetLook.first(far);
        if (rows.isEmpty()) {
            passedOver(
                    file,
                    sheet,
                    "empty-sheet",
                    "The sheet is empty.",
                    "Nothing to do, unless it should hold a table: then run the export again.");
            return;
        }
        Optional<Layout> main = TableFinder.find(rows);
        if (main.isEmpty()) {
            passedOver(
                    file,
                    sheet,
                    "no-headings",
                    "The sheet has no row of headings that the program knows, so it was not read.",
                    "If it holds a table, put a heading such as 'Pupil ID' or 'Primary need' above"
                            + " each column and read the file again.");
            return;
        }
        Looked looked = new Looked(file, sha256, sheet, sheet.hiddenColumns());
        List<FoundTable> found = new ArrayList<>();
        for (Layout layout :
                new TablesOfSheet(far, each -> identifier.complete(file.kind(), each, far))
                        .around(main.get())) {
            identifier.identify(looked, layout, far).ifPresent(found::add);
        }
        if (sheet.hidden()) {
            hidden.addAll(found);
            passedOver(
                    file,
                    sheet,
                    "hidden-sheet",
                    "The sheet is hidden, so it was not read.",
                    "If it should be read, say so, or unhide it in the file.");
        } else if (found.isEmpty()) {
            passedOver(
                    file,
                    sheet,
                    "unknown-table",
                    "The headings of the sheet fit none of the tables the program knows, so it was"
                            + " not read.",
                    "If it should be read, say which table it holds.");
        } else {
            tables.addAll(found);
            say(found);
        }
    }

    /** National estimates have a sheet of all persons and one of each sex, all alike. */
    private void leaveSheetsOfOneSex(FileToRead file) {
        List<FoundTable> residents =
                tables.stream()
                        .filter(table -> table.file().equals(file))
                        .filter(table -> table.mapping().kind() == TableKind.POPULATION)
                        .toList();
        if (residents.stream().noneMatch(table -> PERSONS.matcher(table.sheet()).find())) {
            return;
        }
        for (FoundTable table : residents) {
            if (ONE_SEX.matcher(table.sheet()).find()) {
                tables.remove(table);
                hidden.add(table);
                issues.about(
                        Issue.Severity.NOTE,
                        "sheet-of-one-sex",
                        file.name(),
                        table.sheet(),
                        "The sheet counts one sex and another all persons, so it was not read.",
                        "Nothing to do.");
            }
        }
    }

    private void say(List<FoundTable> found) {
        FoundTable first = found.getFirst();
        if (found.size() > 1) {
            issues.about(
                    Issue.Severity.NOTE,
                    "several-tables",
                    first.file().name(),
                    first.sheet(),
                    "The sheet holds " + found.size() + " tables; each is read by itself.",
                    "If they are one table, delete the blank rows or columns and the headings"
                            + " between them.");
        }
        for (FoundTable table : found) {
            List<String> read = new ArrayList<>(table.hidden());
            read.retainAll(table.mapping().columns().keySet());
            if (!read.isEmpty()) {
                issues.about(
                        Issue.Severity.NOTE,
                        "hidden-columns",
                        table.file().name(),
                        table.sheet(),
                        "Hidden columns are read like the others: " + String.join(", ", read) + ".",
                        "If one should not count, leave it unread.");
            }
        }
    }

    private void passedOver(FileToRead file, Sheet sheet, String code, String what, String remedy) {
        issues.about(Issue.Severity.NOTE, code, file.name(), sheet.name(), what, remedy);
    }
}
