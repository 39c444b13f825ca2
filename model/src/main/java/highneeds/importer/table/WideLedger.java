package highneeds.importer.table;

import highneeds.domain.FinancialYear;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.WideFinancialYears;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;
import highneeds.importer.sheet.UnreadableFile;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A ledger with a column for every financial year, or one for the budget and one for the outturn of
 * each, shown as one with a line and a year on each row.
 */
public final class WideLedger implements Sheet {

    /** Columns of the sheet it is shown as. */
    public static final List<String> HEADINGS =
            List.of(
                    "Line",
                    "Line name",
                    "Financial year",
                    "Budget",
                    "Outturn or forecast",
                    "Amount");

    private static final int FEWEST_YEARS = 2;

    private final Sheet sheet;
    private final Layout layout;
    private final Map<FinancialYear, Map<Field, Integer>> columns = new TreeMap<>();
    private final int line;
    private final int name;

    public WideLedger(Sheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
        List<String> headings = layout.headings();
        List<Integer> wide = WideFinancialYears.columns(headings);
        for (int column : wide) {
            String heading = headings.get(column);
            columns.computeIfAbsent(
                            WideFinancialYears.year(heading).orElseThrow(), y -> new TreeMap<>())
                    .putIfAbsent(WideFinancialYears.field(heading).orElseThrow(), column);
        }
        List<Integer> others =
                IntStream.range(0, headings.size())
                        .filter(c -> !wide.contains(c) && !headings.get(c).isEmpty())
                        .boxed()
                        .toList();
        this.line =
                others.stream()
                        .filter(
                                c ->
                                        HeadingDictionary.names(
                                                TableKind.FUNDING, Field.LINE, headings.get(c)))
                        .findFirst()
                        .orElse(others.isEmpty() ? 0 : others.getFirst());
        this.name = others.stream().filter(c -> c > line).findFirst().orElse(-1);
    }

    /** True if the headings are those of a wide ledger: lines, and financial years across. */
    public static boolean isWide(List<String> headings) {
        return WideFinancialYears.columns(headings).size() >= FEWEST_YEARS;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public SheetRows rows() throws UnreadableFile {
        return new SpreadRows(sheet.rows(), layout, this::spread);
    }

    private void spread(SheetRow row, Deque<SheetRow> ready) {
        columns.forEach(
                (year, fields) -> {
                    List<Cell> amounts =
                            List.of(
                                    amount(row, fields, Field.BUDGET),
                                    amount(row, fields, Field.OUTTURN),
                                    amount(row, fields, Field.AMOUNT));
                    if (amounts.stream().anyMatch(cell -> !cell.blank())) {
                        ready.add(
                                new SheetRow(
                                        row.number(),
                                        List.of(
                                                row.cell(line),
                                                name < 0 ? Cell.EMPTY : row.cell(name),
                                                Cell.of(year.toString()),
                                                amounts.get(0),
                                                amounts.get(1),
                                                amounts.get(2)),
                                        row.hidden()));
                    }
                });
    }

    private static Cell amount(SheetRow row, Map<Field, Integer> fields, Field field) {
        Integer column = fields.get(field);
        return column == null ? Cell.EMPTY : row.cell(column);
    }
}
