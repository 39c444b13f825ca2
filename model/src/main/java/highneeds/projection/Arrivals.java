package highneeds.projection;

import highneeds.domain.Grid;

/** Plans that come to a cell in a year, by cell in grid order, and the list of those cells. */
final class Arrivals {

    final double[] movedIn;

    /** Those who changed need and not setting; not in movedIn. */
    final double[] needChangedIn;

    final double[] joiners;
    final CellList cells;

    /** Follows movers from setting to setting; null where nobody asks. */
    private final MoveLog log;

    Arrivals(Grid grid, MoveLog log) {
        this.log = log;
        movedIn = new double[grid.size()];
        needChangedIn = new double[grid.size()];
        joiners = new double[grid.size()];
        cells = new CellList(grid.size());
    }

    /** Counts plans in that leave a cell for another setting. */
    void move(int from, int to, double plans) {
        if (log != null) {
            log.moved(from, to, plans);
        }
        movedIn[to] += plans;
        cells.mark(to);
    }

    /**
     * Counts plans in that are sent on from a cell they first came to.
     *
     * @param kind movedIn or joiners
     * @param before plans of the kind in that cell before this
     */
    void sendOn(double[] kind, int from, int to, double plans, double before) {
        if (log != null && kind == movedIn) {
            log.sentOn(from, to, plans, before);
        }
        kind[to] += plans;
        cells.mark(to);
    }

    void clear() {
        cells.listMarked();
        for (int i = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            movedIn[cell] = 0;
            needChangedIn[cell] = 0;
            joiners[cell] = 0;
        }
        cells.clear();
    }
}
