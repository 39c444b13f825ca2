package highneeds.forecast;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;

/**
 * One year's money laid out for quick reading, so that it can be worked out in every simulation.
 * The same figures as {@link highneeds.finance.YearMoney}, which tests compare it with.
 */
final class YearPrices {

    private static final int COSTS = 3;

    /**
     * Side by side for each cell, GBP: the net cost of a plan that lasts all year, the transport of
     * an opening plan in the months before September, and of a closing plan in those after.
     */
    private final double[] ofCell;

    /** Share of the year the closing plans cost, by setting. */
    private final double[] closingShare;

    /** Cost of a place nobody fills, by setting, GBP. */
    private final double[] emptyPlace;

    /** Places by setting; infinite where there is no limit. */
    private final double[] places;

    /** Share of the time plans were late that is paid for. */
    final double backdated;

    final double otherSpend;
    final double income;

    YearPrices(YearAssumptions given) {
        UnitCosts costs = given.costs();
        Grid grid = given.catalogue().grid();
        closingShare = costs.closingShare().toArray();
        CellValues net = costs.net();
        CellValues transport = costs.transport().perPlan();
        ofCell = new double[COSTS * grid.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            double after = closingShare[grid.setting(cell)];
            ofCell[COSTS * cell] = net.get(cell);
            ofCell[COSTS * cell + 1] = (1 - after) * transport.get(cell);
            ofCell[COSTS * cell + 2] = after * transport.get(cell);
        }
        emptyPlace = costs.emptyPlace().toArray();
        places = given.provision().places().toArray();
        backdated = given.making().backdated();
        otherSpend = given.funding().otherSpend(OtherLine.Fund.HIGH_NEEDS_BLOCK);
        income = given.funding().income();
    }

    /** Net cost of a plan of a cell that lasts all year, GBP. */
    double net(int cell) {
        return ofCell[COSTS * cell];
    }

    /** Transport of an opening plan of a cell in the months before September, GBP. */
    double transportOfOpening(int cell) {
        return ofCell[COSTS * cell + 1];
    }

    /** Transport of a closing plan of a cell in the months after, GBP. */
    double transportOfClosing(int cell) {
        return ofCell[COSTS * cell + 2];
    }

    /**
     * Cost of the placements of a setting over the year, GBP.
     *
     * @param openingNet what the opening plans would cost all year
     * @param closingNet what the closing plans would
     */
    double placements(int setting, double openingNet, double closingNet) {
        return openingNet * (1 - closingShare[setting]) + closingNet * closingShare[setting];
    }

    /** Cost of the places of a setting that are not filled over the year, GBP. */
    double emptyPlaces(int setting, double opening, double closing) {
        if (Double.isInfinite(places[setting])) {
            return 0;
        }
        double filled = opening * (1 - closingShare[setting]) + closing * closingShare[setting];
        return Math.max(0, places[setting] - filled) * emptyPlace[setting];
    }
}
