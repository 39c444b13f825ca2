package highneeds.importer.table;

import highneeds.domain.FinancialYear;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.WideFinancialYears;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ledger with a column for every financial year, or one for the budget and one for the outturn of
 * each, shown as one with a line and a year on each row.
 */
final class WideLedger {

    /** Columns of the sheet it is shown as. */
    static final List<String> HEADINGS =
            List.of(
                    "Line",
                    "Line name",
                    "Financial year",
                    "Budget",
                    "Outturn or forecast",
                    "Amount");

    private static final int FEWEST_YEARS = 2;

    private final Map<FinancialYear, Map<Field, Integer>> columns = new TreeMap<>();
    private final LineColumns lines;

    WideLedger(Layout layout) {
        List<String> headings = layout.headings();
        List<Integer> wide = WideFinancialYears.columns(headings);
        for (int column : wide) {
            String heading = headings.get(column);
            columns.computeIfAbsent(
                            WideFinancialYears.year(heading).orElseThrow(), y -> new TreeMap<>())
                    .putIfAbsent(WideFinancialYears.field(heading).orElseThrow(), column);
        }
        this.lines = LineColumns.of(TableKind.FUNDING, headings, wide);
    }

    /** True if the headings are those of a wide ledger: lines, and financial years across. */
    static boolean isWide(List<String> headings) {
        return WideFinancialYears.columns(headings).size() >= FEWEST_YEARS;
    }

    void spread(SheetRow row, Deque<SheetRow> ready) {
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
                                                lines.code(row),
                                                lines.name(row),
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
