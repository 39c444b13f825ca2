package highneeds.importer.table;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.WideMonths;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ledger with a column for every month, or one for what was paid and one for what is owed of
 * each, shown as one with a line and a month on each row. Totals, budgets and forecasts beside the
 * months are not read.
 */
final class WideActuals {

    /** Columns of the sheet it is shown as. */
    static final List<String> HEADINGS =
            List.of("Line", "Line name", "Financial year", "Month", "Actual", "Accrual");

    private final Map<String, Map<Field, Integer>> columns = new LinkedHashMap<>();
    private final LineColumns lines;
    private final int year;

    WideActuals(Layout layout) {
        List<String> headings = layout.headings();
        List<Integer> wide = WideMonths.columns(headings);
        for (int column : wide) {
            String heading = headings.get(column);
            columns.computeIfAbsent(WideMonths.month(heading).orElseThrow(), _ -> new TreeMap<>())
                    .putIfAbsent(WideMonths.field(heading).orElseThrow(), column);
        }
        this.lines = LineColumns.of(TableKind.ACTUALS, headings, wide);
        this.year = position(headings, Field.FINANCIAL_YEAR);
    }

    /** True if the headings are those of such a ledger: lines, and months across. */
    static boolean isWide(List<String> headings) {
        boolean ofLines =
                position(headings, Field.LINE) >= 0 || position(headings, Field.LINE_NAME) >= 0;
        long months =
                WideMonths.columns(headings).stream()
                        .map(column -> WideMonths.month(headings.get(column)))
                        .distinct()
                        .count();
        return ofLines && months >= WideMonths.FEWEST;
    }

    private static int position(List<String> headings, Field field) {
        for (int i = 0; i < headings.size(); i++) {
            if (HeadingDictionary.names(TableKind.ACTUALS, field, headings.get(i))) {
                return i;
            }
        }
        return -1;
    }

    void spread(SheetRow row, Deque<SheetRow> ready) {
        columns.forEach(
                (month, fields) -> {
                    Cell paid = amount(row, fields, Field.ACTUAL);
                    Cell owed = amount(row, fields, Field.ACCRUAL);
                    if (!paid.blank() || !owed.blank()) {
                        ready.add(
                                new SheetRow(
                                        row.number(),
                                        List.of(
                                                lines.code(row),
                                                lines.name(row),
                                                year < 0 ? Cell.EMPTY : row.cell(year),
                                                Cell.of(month),
                                                paid,
                                                owed),
                                        row.hidden()));
                    }
                });
    }

    private static Cell amount(SheetRow row, Map<Field, Integer> fields, Field field) {
        Integer column = fields.get(field);
        return column == null ? Cell.EMPTY : row.cell(column);
    }
}
