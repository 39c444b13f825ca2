package highneeds.projection;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

import java.util.Arrays;

/**
 * What one year comes to, while it is being worked out. All arrays are by cell in grid order except
 * {@code placesShort}, which is by setting. Used again and again, so that a simulation allocates
 * nothing; a finished year leaves as a {@link YearOutcome}.
 */
public final class YearBooks {

    final Grid grid;
    double[] opening;
    double[] closing;
    final double[] aged;
    final double[] leavers;
    final double[] movedOut;
    final double[] movedIn;

    /** Those who changed need and not setting, by the cell they came to; not in movedIn. */
    final double[] needChangedIn;

    final double[] joiners;
    final double[] placesShort;
    double agedOut;

    /**
     * Cells of the opening plans, of the aged ones, of all that were counted in, of the closing.
     */
    private CellList openingCells;

    private CellList closingCells;
    final CellList agedCells;
    final CellList touched;

    /** Follows movers from setting to setting; null where nobody asks. */
    final MoveLog log;

    YearBooks(Grid grid) {
        this(grid, null);
    }

    YearBooks(Grid grid, MoveLog log) {
        this.grid = grid;
        this.log = log;
        openingCells = new CellList(grid.size());
        closingCells = new CellList(grid.size());
        agedCells = new CellList(grid.size());
        touched = new CellList(grid.size());
        opening = new double[grid.size()];
        closing = new double[grid.size()];
        aged = new double[grid.size()];
        leavers = new double[grid.size()];
        movedOut = new double[grid.size()];
        movedIn = new double[grid.size()];
        needChangedIn = new double[grid.size()];
        joiners = new double[grid.size()];
        placesShort = new double[grid.settings()];
    }

    /** Books of which only the closing plans are known. */
    public static YearBooks closedWith(CellValues plans) {
        YearBooks books = new YearBooks(plans.grid());
        books.closing = plans.toArray();
        books.closingCells.listPositive(books.closing);
        return books;
    }

    /** Starts a run from these plans. */
    void open(double[] plans) {
        System.arraycopy(plans, 0, opening, 0, plans.length);
        openingCells.listPositive(opening);
    }

    /** Starts a year from the plans of some cells, which rise. */
    void open(int[] cells, double[] plans, int size) {
        openingCells.zero(opening);
        openingCells.clear();
        for (int i = 0; i < size; i++) {
            opening[cells[i]] = plans[i];
            openingCells.append(cells[i]);
        }
    }

    /** Ages the opening plans; all other numbers start from nothing. */
    void age() {
        clear();
        int stride = grid.yearStride();
        int lastYear = grid.size() - stride;
        agedOut = 0;
        for (int i = 0; i < openingCells.size(); i++) {
            int cell = openingCells.get(i);
            if (cell < lastYear) {
                aged[cell + stride] = opening[cell];
                agedCells.append(cell + stride);
                touched.mark(cell + stride);
            } else {
                agedOut += opening[cell];
            }
        }
    }

    /** Takes away what the year before left in these books. */
    private void clear() {
        touched.zero(aged);
        touched.zero(leavers);
        touched.zero(movedOut);
        touched.zero(movedIn);
        touched.zero(needChangedIn);
        touched.zero(joiners);
        closingCells.zero(closing);
        Arrays.fill(placesShort, 0);
        touched.clear();
        agedCells.clear();
        closingCells.clear();
    }

    /** Adds up the closing plans. */
    void close() {
        touched.listMarked();
        for (int i = 0; i < touched.size(); i++) {
            int cell = touched.get(i);
            double staying = aged[cell] - leavers[cell] - movedOut[cell];
            double arriving = movedIn[cell] + needChangedIn[cell] + joiners[cell];
            // Subtracting parts from a whole may leave a rounding error below nothing.
            double plans = staying + arriving;
            if (plans > 0) {
                closing[cell] = plans;
                closingCells.append(cell);
            }
        }
    }

    /** Makes the closing census of the year just done the opening of the next. */
    void turnYear() {
        double[] done = opening;
        opening = closing;
        closing = done;
        CellList cells = openingCells;
        openingCells = closingCells;
        closingCells = cells;
    }

    public Grid grid() {
        return grid;
    }

    /**
     * Plans at the opening census. This array and those below are live: only to be read at once.
     */
    public double[] opening() {
        return opening;
    }

    /** The cells that hold opening plans. */
    public CellList openingCells() {
        return openingCells;
    }

    /** The cells that hold closing plans. */
    public CellList closingCells() {
        return closingCells;
    }

    /** The cells that had plans at any moment of the year after ageing. */
    public CellList touched() {
        return touched;
    }

    /** Plans that ceased, without those who aged out of the last year. */
    public double[] leavers() {
        return leavers;
    }

    /** Plans that came from another setting. */
    public double[] movedIn() {
        return movedIn;
    }

    /** Plans that started. */
    public double[] joiners() {
        return joiners;
    }

    /** Plans at the closing census. */
    public double[] closing() {
        return closing;
    }

    public double placesShort(int setting) {
        return placesShort[setting];
    }

    /** A copy of the year that keeps. */
    YearOutcome outcome(YearAssumptions given) {
        return new YearOutcome(
                given,
                CellValues.copyOf(grid, opening),
                CellValues.copyOf(grid, leavers),
                agedOut,
                CellValues.copyOf(grid, movedOut),
                CellValues.copyOf(grid, movedIn).plus(CellValues.copyOf(grid, needChangedIn)),
                CellValues.copyOf(grid, joiners),
                CellValues.copyOf(grid, closing),
                SettingValues.copyOf(placesShort));
    }
}
