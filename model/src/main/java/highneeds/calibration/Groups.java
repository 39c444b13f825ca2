package highneeds.calibration;

import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

/** The wider groups a cell belongs to, by position in the grid. */
final class Groups {

    final Grid grid;

    /** Whether a setting takes a year: NCY position × setting. */
    private final boolean[] takes;

    Groups(Catalogue catalogue) {
        grid = catalogue.grid();
        takes = new boolean[Ncy.COUNT * grid.settings()];
        for (int i = 0; i < takes.length; i++) {
            int ncy = Ncy.at(i / grid.settings());
            takes[i] = catalogue.settings().get(i % grid.settings()).takes(ncy);
        }
    }

    int ncy(int cell) {
        return cell / grid.yearStride();
    }

    /** NCY × setting, of {@link #yearsAndSettings()}. */
    int yearAndSetting(int cell) {
        return ncy(cell) * grid.settings() + grid.setting(cell);
    }

    int yearsAndSettings() {
        return Ncy.COUNT * grid.settings();
    }

    /** Phase × setting. */
    int phaseAndSetting(int cell) {
        return phase(cell) * grid.settings() + grid.setting(cell);
    }

    int phasesAndSettings() {
        return Phase.values().length * grid.settings();
    }

    /** Phase × need. */
    int phaseAndNeed(int cell) {
        return phase(cell) * grid.needs() + grid.need(cell);
    }

    int phasesAndNeeds() {
        return Phase.values().length * grid.needs();
    }

    int phase(int cell) {
        return Phase.ofNcy(grid.ncy(cell)).ordinal();
    }

    int ageGroup(int cell) {
        return AgeGroup.ofNcy(grid.ncy(cell)).ordinal();
    }

    boolean takes(int ncy, int setting) {
        return takes[ncy * grid.settings() + setting];
    }

    /** True if the cell's setting takes its national curriculum year. */
    boolean inRange(int cell) {
        return takes[yearAndSetting(cell)];
    }

    /** Adds cells up by group. */
    double[] sum(double[] cells, java.util.function.IntUnaryOperator group, int groups) {
        double[] sums = new double[groups];
        for (int cell = 0; cell < cells.length; cell++) {
            sums[group.applyAsInt(cell)] += cells[cell];
        }
        return sums;
    }

    /** Gives every cell the value of its group. */
    double[] spread(double[] values, java.util.function.IntUnaryOperator group) {
        double[] cells = new double[grid.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = values[group.applyAsInt(cell)];
        }
        return cells;
    }
}
