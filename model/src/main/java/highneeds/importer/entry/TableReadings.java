package highneeds.importer.entry;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableReading;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.UnreadableFile;
import highneeds.importer.table.CodeWords;
import highneeds.importer.table.EvidenceBuilder;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.PassedRows;
import highneeds.importer.table.Table;
import highneeds.importer.table.TableLoader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of all tables of a survey and makes evidence of them. */
final class TableReadings {

    private final Evidence onto;
    private final Pseudonyms key;
    private final LocalDate today;
    private final IssueList issues = new IssueList();
    private final List<TableReading> readings = new ArrayList<>();
    private final Map<FoundTable, CodeWords> words = new LinkedHashMap<>();
    private final Map<FoundTable, List<PassedRows>> passed = new LinkedHashMap<>();
    private final Map<FoundTable, List<String>> areas = new LinkedHashMap<>();

    TableReadings(Evidence onto, Pseudonyms key, LocalDate today) {
        this.onto = onto;
        this.key = key;
        this.today = today;
    }

    List<Issue> issues() {
        return issues.all();
    }

    Map<FoundTable, CodeWords> words() {
        return words;
    }

    Map<FoundTable, List<PassedRows>> passed() {
        return passed;
    }

    Map<FoundTable, List<String>> areas() {
        return areas;
    }

    List<TableReading> readings() {
        return readings;
    }

    Evidence read(Survey survey, Progress progress) {
        Map<FileToRead, List<FoundTable>> byFile = new LinkedHashMap<>();
        for (FoundTable found : survey.tables()) {
            byFile.computeIfAbsent(found.file(), file -> new ArrayList<>()).add(found);
        }
        List<Table> tables = new ArrayList<>();
        int done = 0;
        for (Map.Entry<FileToRead, List<FoundTable>> file : byFile.entrySet()) {
            double from = 0.9 * done / byFile.size();
            double to = 0.9 * (done + 1) / byFile.size();
            load(file.getKey(), file.getValue(), tables, progress.between(from, to));
            done++;
        }
        progress.at(0.9, "Making sense of the rows");
        EvidenceBuilder builder = new EvidenceBuilder(onto, today, issues, readings);
        return builder.build(tables);
    }

    private void load(
            FileToRead file, List<FoundTable> wanted, List<Table> tables, Progress progress) {
        try (Book book = wanted.getFirst().open()) {
            progress.at(0, "Reading " + file.name());
            for (FoundTable found : wanted) {
                Sheet sheet =
                        book.sheets().stream()
                                .filter(s -> s.name().equals(found.sheet()))
                                .findFirst()
                                .orElseThrow(() -> sheetGone(found));
                load(found, sheet, tables, progress);
            }
        } catch (UnreadableFile e) {
            leave(file, e, tables);
        } catch (OutOfMemoryError e) {
            leave(file, UnreadableFile.tooLarge(e), tables);
        }
    }

    private void leave(FileToRead file, UnreadableFile why, List<Table> tables) {
        tables.removeIf(table -> table.found().file().equals(file));
        Surveyor.unreadable(file, why, issues);
    }

    private static UnreadableFile sheetGone(FoundTable found) {
        return new UnreadableFile(
                "changed-file",
                "The sheet '" + found.sheet() + "' is no longer in the file.",
                "Choose the file again.");
    }

    private void load(FoundTable found, Sheet sheet, List<Table> tables, Progress progress)
            throws UnreadableFile {
        IssueList own = new IssueList();
        if (!found.missing().isEmpty()) {
            own.about(
                    Issue.Severity.ERROR,
                    "missing-columns",
                    found.file().name(),
                    found.sheet(),
                    "Read as '"
                            + found.mapping().kind().label()
                            + "' the table needs columns that were not found: "
                            + String.join("; ", found.missing())
                            + ".",
                    "Say which columns they are, or add them to the file.");
        } else {
            Sheet shown = found.rowsOf(sheet);
            Table table = new TableLoader(found, key).load(shown, progress, own);
            passed.put(found, table.passed());
            if (!own.hasError()) {
                words.put(found, CodeWords.of(table, onto.catalogue()));
                if (table.areas().size() > 1) {
                    areas.put(found, table.areas());
                }
                tables.add(table);
            }
        }
        issues.addAll(own.all());
    }
}
