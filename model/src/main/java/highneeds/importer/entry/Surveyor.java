package highneeds.importer.entry;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.importer.FileToRead;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Fingerprint;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.Proposal;
import highneeds.importer.mapping.Proposer;
import highneeds.importer.mapping.TableFinder;
import highneeds.importer.sen2.Sen2Book;
import highneeds.importer.sen2.Sen2Module;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.WideLedger;
import highneeds.importer.table.WidePopulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the first rows of every sheet of the files and says what each holds. */
final class Surveyor {

    /** Rows of a sheet looked at: enough to tell the content of its columns. */
    private static final int LOOK_AT = 250;

    private static final String REMARK_REMEDY =
            "Nothing to do: the values last saved in the cells were read.";

    private final Proposer proposer;
    private final List<Mapping> remembered;
    private final List<FoundTable> tables = new ArrayList<>();
    private final IssueList issues = new IssueList();

    Surveyor(Catalogue catalogue, List<Mapping> remembered) {
        this.proposer = new Proposer(catalogue);
        this.remembered = remembered;
    }

    Survey look(List<FileToRead> files, Progress progress) {
        Map<Sen2Module, FileToRead> modules = sen2Modules(files);
        if (Sen2Book.enough(modules.keySet())) {
            lookAtSen2(modules);
        } else {
            modules.clear();
        }
        for (int i = 0; i < files.size(); i++) {
            FileToRead file = files.get(i);
            if (modules.containsValue(file)) {
                continue;
            }
            progress.at((double) i / files.size(), "Looking at " + file.name());
            Progress.stopIfInterrupted();
            look(file);
        }
        return new Survey(tables, issues.all());
    }

    private static Map<Sen2Module, FileToRead> sen2Modules(List<FileToRead> files) {
        Map<Sen2Module, FileToRead> modules = new EnumMap<>(Sen2Module.class);
        for (FileToRead file : files) {
            Sen2Module.of(file.path()).ifPresent(module -> modules.putIfAbsent(module, file));
        }
        return modules;
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
                List<SheetRow> rows = firstRows(sheet);
                if (rows.size() > 1) {
                    Layout layout = TableFinder.at(rows, 1, 1);
                    identify(person, sha256, sheet, layout, rows)
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
                return;
            }
            for (Sheet sheet : book.sheets()) {
                look(file, sha256, sheet);
            }
        } catch (UnreadableFile e) {
            unreadable(file, e, issues);
            return;
        }
        if (tables.size() == before) {
            issues.about(
                    Issue.Severity.ERROR,
                    "no-table",
                    file.name(),
                    "",
                    "No table was found in the file.",
                    "Check that its first sheet has a row of headings with rows below.");
        }
    }

    static void unreadable(FileToRead file, UnreadableFile e, IssueList issues) {
        issues.about(Issue.Severity.ERROR, e.code(), file.name(), "", e.getMessage(), e.remedy());
    }

    private void look(FileToRead file, String sha256, Sheet sheet) throws UnreadableFile {
        if (sheet.hidden()) {
            passedOver(
                    file,
                    sheet,
                    "hidden-sheet",
                    "The sheet is hidden, so it was not read.",
                    "If it should be read, unhide it in the file and read the file again.");
            return;
        }
        List<SheetRow> rows = firstRows(sheet);
        Optional<Layout> layout = TableFinder.find(rows);
        if (layout.isEmpty()) {
            passedOver(
                    file,
                    sheet,
                    "no-headings",
                    "The sheet has no row of headings, so it was not read.",
                    "If it holds a table, put a heading above each column and read the file"
                            + " again.");
            return;
        }
        Optional<FoundTable> found = identify(file, sha256, sheet, layout.get(), rows);
        found.ifPresentOrElse(
                tables::add,
                () ->
                        passedOver(
                                file,
                                sheet,
                                "unknown-table",
                                "The headings of the sheet fit none of the tables the program"
                                        + " knows, so it was not read.",
                                "If it should be read, say which table it holds."));
    }

    private void passedOver(FileToRead file, Sheet sheet, String code, String what, String remedy) {
        issues.about(Issue.Severity.NOTE, code, file.name(), sheet.name(), what, remedy);
    }

    static List<SheetRow> firstRows(Sheet sheet) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows source = sheet.rows()) {
            int looked = 0;
            for (SheetRow row = source.next();
                    row != null && rows.size() < LOOK_AT && looked < 10 * LOOK_AT;
                    row = source.next()) {
                looked++;
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private Optional<FoundTable> identify(
            FileToRead file, String sha256, Sheet sheet, Layout layout, List<SheetRow> rows) {
        boolean mayBePopulation =
                file.kind().isEmpty() || file.kind().get() == TableKind.POPULATION;
        List<SheetRow> sample = TableFinder.sample(rows, layout);
        Optional<Proposal> best =
                file.kind().isPresent()
                        ? Optional.of(
                                proposer.propose(file.kind().get(), layout.headings(), sample))
                        : proposer.best(layout.headings(), sample);
        boolean complete = best.map(Proposal::complete).orElse(false);
        boolean yearsAcross = !complete || best.map(Surveyor::lacksYear).orElse(false);
        if (mayBePopulation && yearsAcross && WidePopulation.isWide(layout.headings())) {
            return Optional.of(
                    wide(
                            file,
                            sha256,
                            sheet,
                            layout,
                            TableKind.POPULATION,
                            WidePopulation.HEADINGS));
        }
        boolean mayBeLedger = file.kind().isEmpty() || file.kind().get() == TableKind.FUNDING;
        if (mayBeLedger && !complete && WideLedger.isWide(layout.headings())) {
            return Optional.of(
                    wide(file, sha256, sheet, layout, TableKind.FUNDING, WideLedger.HEADINGS));
        }
        return best.or(() -> proposer.nearest(layout.headings(), sample))
                .map(proposal -> found(file, sha256, sheet, layout, proposal));
    }

    /** One column of many such as "Population 2025" is easily taken for the population itself. */
    private static boolean lacksYear(Proposal proposal) {
        return proposal.kind() == TableKind.POPULATION && !proposal.mapping().has(Field.YEAR);
    }

    private FoundTable found(
            FileToRead file, String sha256, Sheet sheet, Layout layout, Proposal proposal) {
        String fingerprint = proposal.mapping().fingerprint();
        Optional<Mapping> known =
                remembered.stream()
                        .filter(mapping -> mapping.fingerprint().equals(fingerprint))
                        .filter(mapping -> file.kind().map(mapping.kind()::equals).orElse(true))
                        .filter(m -> layout.headings().containsAll(m.columns().keySet()))
                        .findFirst();
        FoundTable found =
                new FoundTable(
                        file,
                        sha256,
                        sheet.name(),
                        layout,
                        proposal.mapping(),
                        proposal.certainty(),
                        List.copyOf(proposal.missing()),
                        false,
                        List.of());
        return known.map(found::withMapping).orElse(found);
    }

    /** The same sheet with its headings in other rows, or as another kind of table. */
    FoundTable again(FoundTable table, Layout layout, TableKind kind) throws UnreadableFile {
        try (Book book = table.open()) {
            for (Sheet sheet : book.sheets()) {
                if (sheet.name().equals(table.sheet())) {
                    List<SheetRow> sample = TableFinder.sample(firstRows(sheet), layout);
                    Proposal proposal = proposer.propose(kind, layout.headings(), sample);
                    boolean byYear =
                            kind == TableKind.POPULATION
                                    && !proposal.complete()
                                    && WidePopulation.isWide(layout.headings());
                    FoundTable found =
                            byYear
                                    ? wide(
                                            table.file(),
                                            table.sha256(),
                                            sheet,
                                            layout,
                                            TableKind.POPULATION,
                                            WidePopulation.HEADINGS)
                                    : found(table.file(), table.sha256(), sheet, layout, proposal);
                    return found.ofModules(table.modules());
                }
            }
        }
        return table;
    }

    private FoundTable wide(
            FileToRead file,
            String sha256,
            Sheet sheet,
            Layout layout,
            TableKind kind,
            List<String> longHeadings) {
        Proposal proposal = proposer.propose(kind, longHeadings, List.of());
        Mapping mapping =
                Mapping.of(kind, Fingerprint.of(layout.headings()), proposal.mapping().columns());
        return new FoundTable(
                file, sha256, sheet.name(), layout, mapping, Map.of(), List.of(), true, List.of());
    }
}
