package highneeds.importer.table;

import highneeds.domain.Progress;
import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.Pseudonyms;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.ReadAhead;
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

    /** Rows passed over that are named by number, for a person to look at. */
    private static final int MOST_NUMBERED = 100;

    private final FoundTable found;
    private final Pseudonyms pseudonyms;
    private final int[] columns;
    private final Field[] fields;
    private final RowKinds kinds;
    private final Map<String, Cell> pooled = new HashMap<>();
    private final Map<RowKind, List<Integer>> passed = new EnumMap<>(RowKind.class);
    private int hidden;

    public TableLoader(FoundTable found, Pseudonyms pseudonyms) {
        this.found = found;
        this.pseudonyms = pseudonyms;
        Mapping mapping = found.mapping();
        this.fields = mapping.columns().values().toArray(Field[]::new);
        this.columns = RowKinds.columns(found);
        this.kinds = new RowKinds(found);
    }

    /**
     * Reads a sheet to its end.
     *
     * @throws UnreadableFile if the file turns out to be damaged
     */
    public Table load(Sheet sheet, Progress progress, IssueList issues) throws UnreadableFile {
        List<DataRow> rows = new ArrayList<>();
        try (SheetRows source = new ReadAhead(sheet.rows())) {
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
        int filled = new MergedDown(found, fields, columns).fill(rows, sheet);
        report(issues);
        if (filled > 0) {
            note(
                    issues,
                    "merged-cells",
                    filled + " cells merged with one above were read as having its value.",
                    "If they should be empty, unmerge them in the file.");
        }
        Table table = new Table(found, rows, passedRows());
        DateOrders.settle(table, issues);
        return table;
    }

    private void add(SheetRow row, List<DataRow> rows) {
        RowKind kind = kinds.of(row);
        if (!found.mapping().reads(kind)) {
            if (kind != RowKind.BLANK) {
                passed.computeIfAbsent(kind, k -> new ArrayList<>()).add(row.number());
            }
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
        if (!(cell instanceof Cell.Text(String text))) {
            return cell;
        }
        Cell before = pooled.putIfAbsent(text, cell);
        return before == null ? cell : before;
    }

    private void report(IssueList issues) {
        List<String> said = new ArrayList<>();
        int first = found.layout().area().firstRow();
        int last = found.layout().firstHeaderRow() - 1;
        if (first <= last && !found.layout().title().isEmpty()) {
            said.add(
                    first == last
                            ? "row " + first + " as title"
                            : "rows " + first + " to " + last + " as title");
        }
        passedRows().forEach(rows -> said.add(words(rows)));
        if (!said.isEmpty()) {
            note(
                    issues,
                    "rows-passed-over",
                    "Rows that hold no data were not read: " + String.join(", ", said) + ".",
                    "If one of them is data, say which row holds the headings, or that such rows"
                            + " are read.");
        }
        if (hidden > 0) {
            note(
                    issues,
                    "hidden-rows",
                    (hidden == 1 ? "1 hidden row was" : hidden + " hidden rows were")
                            + " read like the others.",
                    "If they should not count, say that hidden rows are left out.");
        }
    }

    private List<PassedRows> passedRows() {
        List<PassedRows> rows = new ArrayList<>();
        passed.forEach(
                (kind, numbers) ->
                        rows.add(
                                new PassedRows(
                                        kind,
                                        numbers.size(),
                                        numbers.stream().limit(MOST_NUMBERED).toList())));
        return rows;
    }

    private static String words(PassedRows rows) {
        return rows.count() + (rows.count() == 1 ? " row " : " rows ") + rows.kind().label();
    }

    private void note(IssueList issues, String code, String what, String remedy) {
        issues.about(Issue.Severity.NOTE, code, found.file().name(), found.sheet(), what, remedy);
    }
}
