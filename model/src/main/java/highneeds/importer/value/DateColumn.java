package highneeds.importer.value;

import highneeds.importer.sheet.Cell;

import java.util.Collection;

/**
 * What the dates of a whole column say about their order: how many are impossible day first, and
 * how many month first.
 */
public final class DateColumn {

    private int inFigures;
    private int notDayFirst;
    private int notMonthFirst;

    /** Looks at all cells of a column. */
    public static DateColumn of(Collection<Cell> cells) {
        DateColumn column = new DateColumn();
        cells.forEach(column::add);
        return column;
    }

    /** Takes one more cell into account; only dates written in figures count. */
    public void add(Cell cell) {
        if (cell instanceof Cell.Text(String text) && DateOrder.needsOrder(text)) {
            boolean dayFirst = DateOrder.DAY_FIRST.read(text).isPresent();
            boolean monthFirst = DateOrder.MONTH_FIRST.read(text).isPresent();
            if (dayFirst || monthFirst) {
                inFigures++;
                notDayFirst += dayFirst ? 0 : 1;
                notMonthFirst += monthFirst ? 0 : 1;
            }
        }
    }

    /** True if the column has dates whose order must be known. */
    public boolean needsOrder() {
        return inFigures > 0;
    }

    /**
     * The order the column shows; {@link DateOrder#AS_FOUND} if it cannot tell, because every date
     * may be read both ways or some are impossible in either.
     */
    public DateOrder order() {
        if (notMonthFirst > 0 && notDayFirst == 0) {
            return DateOrder.DAY_FIRST;
        }
        if (notDayFirst > 0 && notMonthFirst == 0) {
            return DateOrder.MONTH_FIRST;
        }
        // A few slips of the pen do not hide the order of a long column.
        if (notMonthFirst > 50 * notDayFirst && notMonthFirst > 0) {
            return DateOrder.DAY_FIRST;
        }
        if (notDayFirst > 50 * notMonthFirst && notDayFirst > 0) {
            return DateOrder.MONTH_FIRST;
        }
        return DateOrder.AS_FOUND;
    }
}
