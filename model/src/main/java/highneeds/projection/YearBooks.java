package highneeds.projection;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

import java.util.Arrays;

/**
 * What one year comes to, while it is being worked out. Used again and again, so that a simulation
 * allocates nothing; a finished year leaves as a {@link YearOutcome}.
 */
public final class YearBooks {

    final AgedPlans aged;
    final PlansByCell leavers;
    final Arrivals arrivals;

    /** Arrivals a setting had no place for, by setting. */
    final double[] placesShort;

    private final Grid grid;
    private final PlansByCell movedIn;
    private final PlansByCell joiners;
    private PlansByCell opening;
    private PlansByCell closing;
    private double agedOut;

    /** Plans that wait for staff; goes from year to year. */
    Waiting waiting = new Waiting();

    YearBooks(Grid grid) {
        this(grid, null);
    }

    /**
     * @param log follows movers from setting to setting; null where nobody asks
     */
    YearBooks(Grid grid, MoveLog log) {
        this.grid = grid;
        aged = new AgedPlans(grid);
        leavers = new PlansByCell(grid);
        arrivals = new Arrivals(grid, log);
        movedIn = new PlansByCell(grid);
        joiners = new PlansByCell(grid);
        placesShort = new double[grid.settings()];
    }

    /** Books of which only the closing plans are known. */
    public static YearBooks closedWith(CellValues plans) {
        YearBooks books = new YearBooks(plans.grid());
        books.opening = new PlansByCell(plans.grid());
        books.closing = PlansByCell.of(plans);
        return books;
    }

    /**
     * Opens a year and ages the plans; all other numbers start from nothing.
     *
     * @param closing where the closing plans will be
     */
    void open(PlansByCell opening, PlansByCell closing) {
        this.opening = opening;
        this.closing = closing;
        leavers.clear();
        arrivals.clear();
        Arrays.fill(placesShort, 0);
        agedOut = aged.age(opening, grid);
    }

    /** Adds up the closing plans, walking along those who stay and those who come. */
    void close() {
        movedIn.clear();
        joiners.clear();
        closing.clear();
        arrivals.cells.listMarked();
        int next = 0;
        for (int i = 0; i < arrivals.cells.size(); i++) {
            int cell = arrivals.cells.get(i);
            double moved = arrivals.movedIn[cell];
            double started = arrivals.joiners[cell];
            movedIn.add(cell, moved);
            joiners.add(cell, started);
            for (; next < aged.size() && aged.cells[next] < cell; next++) {
                closing.add(aged.cells[next], aged.staying[next]);
            }
            double plans = moved + started + arrivals.needChangedIn[cell];
            if (next < aged.size() && aged.cells[next] == cell) {
                plans += aged.staying[next++];
            }
            closing.add(cell, plans);
        }
        for (; next < aged.size(); next++) {
            closing.add(aged.cells[next], aged.staying[next]);
        }
    }

    public Grid grid() {
        return grid;
    }

    /** Plans at the opening census. This and those below are live: only to be read at once. */
    public PlansByCell opening() {
        return opening;
    }

    /** Plans that ceased, without those who aged out of the last year. */
    public PlansByCell leavers() {
        return leavers;
    }

    /** Plans that came from another setting. */
    public PlansByCell movedIn() {
        return movedIn;
    }

    /** Plans that started. */
    public PlansByCell joiners() {
        return joiners;
    }

    /** Plans at the closing census. */
    public PlansByCell closing() {
        return closing;
    }

    /** Plans due and not made at the end of the year, for want of staff. */
    public double plansWaiting() {
        return waiting.plans().total();
    }

    /** Years that the plans which started had waited for staff, added up. */
    public double yearsLate() {
        return waiting.yearsMadeUp();
    }

    public double placesShort(int setting) {
        return placesShort[setting];
    }

    /** A copy of the year that keeps. */
    YearOutcome outcome(YearAssumptions given) {
        double[] movedOut = new double[grid.size()];
        for (int i = 0; i < aged.size(); i++) {
            movedOut[aged.cells[i]] = aged.movedOut[i];
        }
        return new YearOutcome(
                given,
                opening.values(grid),
                leavers.values(grid),
                agedOut,
                CellValues.copyOf(grid, movedOut),
                movedIn.values(grid).plus(CellValues.copyOf(grid, arrivals.needChangedIn)),
                joiners.values(grid),
                closing.values(grid),
                SettingValues.copyOf(placesShort),
                waiting.plans(),
                waiting.yearsMadeUp());
    }
}
