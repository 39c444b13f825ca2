package highneeds.projection;

import highneeds.domain.Grid;

/** Plans that come to a cell in a year, by cell in grid order, and the list of those cells. */
final class Arrivals {

    final double[] movedIn;

    /** Those who changed need and not setting; not in movedIn. */
    final double[] needChangedIn;

    final double[] joiners;
    final CellList cells;

    Arrivals(Grid grid) {
        movedIn = new double[grid.size()];
        needChangedIn = new double[grid.size()];
        joiners = new double[grid.size()];
        cells = new CellList(grid.size());
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
