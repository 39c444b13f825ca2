package highneeds.importer.table;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a wide ledger says which line a row is: the column named so, else its first, and the one
 * after it.
 *
 * @param line position of the code
 * @param name position of the name; -1 if there is none
 */
record LineColumns(int line, int name) {

    /**
     * @param amounts positions of the columns that hold amounts
     */
    static LineColumns of(TableKind kind, List<String> headings, List<Integer> amounts) {
        List<Integer> others =
                IntStream.range(0, headings.size())
                        .filter(c -> !amounts.contains(c) && !headings.get(c).isEmpty())
                        .boxed()
                        .toList();
        int line =
                others.stream()
                        .filter(c -> HeadingDictionary.names(kind, Field.LINE, headings.get(c)))
                        .findFirst()
                        .orElse(others.isEmpty() ? 0 : others.getFirst());
        return new LineColumns(line, others.stream().filter(c -> c > line).findFirst().orElse(-1));
    }

    Cell code(SheetRow row) {
        return row.cell(line);
    }

    Cell name(SheetRow row) {
        return name < 0 ? Cell.EMPTY : row.cell(name);
    }
}
