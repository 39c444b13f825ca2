package highneeds.importer.table;

import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.mapping.Layout;
import highneeds.importer.mapping.WideYears;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A population sheet with a column for every year or every age, shown as one with the columns Year,
 * Age, Population, Area, Area code and Sex.
 */
final class WidePopulation {

    /** Columns of the sheet it is shown as. */
    static final List<String> HEADINGS =
            List.of("Year", "Age", "Population", "Area", "Area code", "Sex");

    private static final List<Field> CARRIED = List.of(Field.AREA, Field.AREA_CODE, Field.SEX);

    private final Layout layout;
    private final boolean byYear;
    private final List<Integer> wide;
    private final int other;
    private final int[] carried;

    WidePopulation(Layout layout) {
        this.layout = layout;
        this.byYear = WideYears.columns(layout.headings(), true).size() >= 3;
        this.wide = WideYears.columns(layout.headings(), byYear);
        this.other = otherColumn();
        this.carried = CARRIED.stream().mapToInt(this::columnOf).toArray();
    }

    /** True if the headings are those of a wide population table. */
    static boolean isWide(List<String> headings) {
        boolean years = WideYears.columns(headings, true).size() >= 3;
        boolean ages = WideYears.columns(headings, false).size() >= 10;
        boolean age = headings.stream().map(Words::plain).anyMatch(h -> h.startsWith("age"));
        return years && age || ages;
    }

    private int columnOf(Field field) {
        for (int i = 0; i < layout.headings().size(); i++) {
            if (HeadingDictionary.names(TableKind.POPULATION, field, layout.headings().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private int otherColumn() {
        String wanted = byYear ? "age" : "year";
        for (int i = 0; i < layout.headings().size(); i++) {
            if (!wide.contains(i) && Words.plain(layout.headings().get(i)).contains(wanted)) {
                return i;
            }
        }
        return -1;
    }

    void spread(SheetRow row, Deque<SheetRow> ready) {
        Cell own = other < 0 ? Cell.EMPTY : row.cell(other);
        for (int column : wide) {
            String heading = layout.headings().get(column);
            int value = (byYear ? WideYears.year(heading) : WideYears.age(heading)).orElseThrow();
            Cell named = new Cell.Number(value, false);
            List<Cell> cells = new ArrayList<>();
            cells.add(byYear ? named : own);
            cells.add(byYear ? own : named);
            cells.add(row.cell(column));
            for (int position : carried) {
                cells.add(position < 0 ? Cell.EMPTY : row.cell(position));
            }
            ready.add(new SheetRow(row.number(), cells, row.hidden()));
        }
    }
}
