package highneeds.projection;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

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

    YearBooks(Grid grid) {
        this.grid = grid;
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
        return books;
    }

    /** Starts a run from these plans. */
    void open(double[] plans) {
        System.arraycopy(plans, 0, opening, 0, plans.length);
    }

    /** Makes the closing census of the year just done the opening of the next. */
    void turnYear() {
        double[] done = opening;
        opening = closing;
        closing = done;
    }

    public Grid grid() {
        return grid;
    }

    /** Plans at the opening census. This array and those below are live: only to be read at once. */
    public double[] opening() {
        return opening;
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
