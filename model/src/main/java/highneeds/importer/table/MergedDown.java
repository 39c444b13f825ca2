package highneeds.importer.table;

import highneeds.importer.mapping.Content;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.MergedCells;
import highneeds.importer.sheet.Sheet;
import highneeds.importer.sheet.UnreadableFile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Fills cells that are merged with one above: a name written once over several rows is meant for
 * all of them. Amounts are not filled, which would count them more than once.
 */
final class MergedDown {

    private static final Set<Content> NAMES =
            EnumSet.of(
                    Content.ID,
                    Content.TEXT,
                    Content.NEED,
                    Content.SETTING,
                    Content.NCY,
                    Content.YEAR,
                    Content.FINANCIAL_YEAR,
                    Content.DATE);

    private final FoundTable found;
    private final Field[] fields;
    private final int[] columns;
    private final int[] names;

    MergedDown(FoundTable found, Field[] fields, int[] columns) {
        this.found = found;
        this.fields = fields;
        this.columns = columns;
        // End dates are rightly blank, so a date that lacks is no name that lacks.
        this.names =
                IntStream.range(0, fields.length)
                        .filter(i -> isName(fields[i]) && content(fields[i]) != Content.DATE)
                        .toArray();
    }

    /** Fills the rows; how many cells it filled. The sheet is asked only if a name is lacking. */
    int fill(List<DataRow> rows, Sheet sheet) throws UnreadableFile {
        if (rows.stream().noneMatch(this::lacksName)) {
            return 0;
        }
        List<MergedCells> merged = sheet.merged().stream().filter(MergedCells::goesDown).toList();
        if (merged.isEmpty()) {
            return 0;
        }
        Map<Integer, DataRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.putIfAbsent(row.number(), row));
        int filled = 0;
        for (MergedCells cells : merged) {
            for (int i = 0; i < fields.length; i++) {
                boolean inside =
                        columns[i] >= cells.firstColumn() && columns[i] <= cells.lastColumn();
                if (inside && isName(fields[i])) {
                    filled += fill(byNumber, cells, i);
                }
            }
        }
        return filled;
    }

    private static int fill(Map<Integer, DataRow> rows, MergedCells cells, int position) {
        DataRow first = rows.get(cells.firstRow());
        if (first == null || first.cells()[position].blank()) {
            return 0;
        }
        Cell value = first.cells()[position];
        int filled = 0;
        for (int number = cells.firstRow() + 1; number <= cells.lastRow(); number++) {
            DataRow row = rows.get(number);
            if (row != null && row.cells()[position].blank()) {
                row.cells()[position] = value;
                filled++;
            }
        }
        return filled;
    }

    private boolean lacksName(DataRow row) {
        for (int position : names) {
            if (row.cells()[position].blank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Field field) {
        return NAMES.contains(content(field));
    }

    private Content content(Field field) {
        return HeadingDictionary.field(found.mapping().kind(), field).content();
    }
}
