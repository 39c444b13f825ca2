package highneeds.importer.table;

import highneeds.domain.Progress;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.Pseudonyms;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the data rows of a table into memory: its mapped columns only, with every identifier turned
 * into a pseudonym as it passes.
 */
public final class TableLoader {

    private static final int REPORT_EVERY = 512;

    private final FoundTable found;
    private final Pseudonyms pseudonyms;
    private final int[] columns;
    private final Field[] fields;
    private final int idColumn;
    private final Map<String, Cell> pooled = new HashMap<>();
    private final Map<RowKind, Integer> skipped = new EnumMap<>(RowKind.class);
    private int hidden;

    public TableLoader(FoundTable found, Pseudonyms pseudonyms) {
        this.found = found;
        this.pseudonyms = pseudonyms;
        Mapping mapping = found.mapping();
        this.fields = mapping.columns().values().toArray(Field[]::new);
        this.columns =
                mapping.columns().keySet().stream()
                        .mapToInt(found.columnHeadings()::indexOf)
                        .toArray();
        this.idColumn =
                mapping.headingOf(Field.PUPIL_ID).map(found.columnHeadings()::indexOf).orElse(-1);
    }

    /**
     * Reads a sheet to its end.
     *
     * @throws UnreadableFile if the file turns out to be damaged
     */
    public Table load(Sheet sheet, Progress progress, IssueList issues) throws UnreadableFile {
        List<DataRow> rows = new ArrayList<>();
        try (SheetRows source = sheet.rows()) {
            int count = 0;
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                if (++count % REPORT_EVERY == 0) {
                    Progress.stopIfInterrupted();
                    progress.at(1 - 10_000.0 / (10_000 + count), "Reading " + found.file().name());
                }
                if (row.number() > found.layout().lastHeaderRow()) {
                    add(row, rows);
                }
            }
        }
        report(issues);
        Table table = new Table(found, rows);
        DateOrders.settle(table, issues);
        return table;
    }

    private void add(SheetRow row, List<DataRow> rows) {
        RowKind kind = RowKind.of(row, found.layout(), idColumn);
        if (kind != RowKind.DATA) {
            skipped.merge(kind, 1, Integer::sum);
            return;
        }
        hidden += row.hidden() ? 1 : 0;
        Cell[] cells = new Cell[fields.length];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = columns[i] < 0 ? Cell.EMPTY : row.cell(columns[i]);
            cells[i] = fields[i] == Field.PUPIL_ID ? pseudonym(cell) : pooled(cell);
        }
        rows.add(new DataRow(row.number(), cells));
    }

    private Cell pseudonym(Cell cell) {
        return cell.blank() || cell instanceof Cell.Fault
                ? Cell.EMPTY
                : new Cell.Text(pseudonyms.of(cell.text()));
    }

    /** One instance for cells with the same short text, such as codes and names of schools. */
    private Cell pooled(Cell cell) {
        return cell instanceof Cell.Text(String text)
                ? pooled.computeIfAbsent(text, key -> cell)
                : cell;
    }

    private void report(IssueList issues) {
        List<String> passed = new ArrayList<>();
        int titleRows = found.layout().firstHeaderRow() - 1;
        if (titleRows > 0) {
            passed.add(titleRows == 1 ? "row 1 as title" : "rows 1 to " + titleRows + " as title");
        }
        say(passed, RowKind.TOTAL, "of totals");
        say(passed, RowKind.HEADINGS_AGAIN, "of headings again");
        say(passed, RowKind.NOTE, "of notes");
        if (!passed.isEmpty()) {
            note(
                    issues,
                    "rows-passed-over",
                    "Rows that hold no data were not read: " + String.join(", ", passed) + ".",
                    "If one of them is data, say which row holds the headings.");
        }
        if (hidden > 0) {
            note(
                    issues,
                    "hidden-rows",
                    hidden + " hidden rows were read like the others.",
                    "If they should not count, delete them in the file and read it again.");
        }
    }

    private void say(List<String> passed, RowKind kind, String what) {
        int count = skipped.getOrDefault(kind, 0);
        if (count > 0) {
            passed.add(count + (count == 1 ? " row " : " rows ") + what);
        }
    }

    private void note(IssueList issues, String code, String what, String remedy) {
        issues.about(Issue.Severity.NOTE, code, found.file().name(), found.sheet(), what, remedy);
    }
}
