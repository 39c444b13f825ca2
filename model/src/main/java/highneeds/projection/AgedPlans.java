package highneeds.projection;

import highneeds.domain.Grid;

/**
 * What becomes in a year of the plans of the opening census, a school year older: an entry for each
 * cell that holds any, cells rising.
 */
final class AgedPlans {

    final int[] cells;

    /** Those who neither ceased nor left the cell, as far as the year has been worked out. */
    final double[] staying;

    /** Movers, and those whose need changed. */
    final double[] movedOut;

    private int size;

    AgedPlans(Grid grid) {
        cells = new int[grid.size()];
        staying = new double[grid.size()];
        movedOut = new double[grid.size()];
    }

    /** How many cells hold plans after ageing. */
    int size() {
        return size;
    }

    /**
     * Starts a year.
     *
     * @return plans past the last national curriculum year, which are none of these
     */
    double age(PlansByCell opening, Grid grid) {
        int stride = grid.yearStride();
        int lastYear = grid.size() - stride;
        double agedOut = 0;
        size = 0;
        for (int i = 0; i < opening.size(); i++) {
            if (opening.cell(i) < lastYear) {
                cells[size] = opening.cell(i) + stride;
                staying[size] = opening.plans(i);
                movedOut[size] = 0;
                size++;
            } else {
                agedOut += opening.plans(i);
            }
        }
        return agedOut;
    }

    /** Takes those who leave the cell for another from those who stay. */
    void moveOut(int index, double plans) {
        staying[index] -= plans;
        movedOut[index] += plans;
    }
}
