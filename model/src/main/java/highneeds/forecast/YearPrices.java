package highneeds.forecast;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Grid;

/**
 * One year's money laid out for quick reading, so that it can be worked out in every simulation.
 * The same figures as {@link highneeds.finance.YearMoney}, which tests compare it with.
 */
final class YearPrices {

    /** Net cost of an opening plan of each cell in the months before September, GBP. */
    final double[] placementOfOpening;

    /** Net cost of a closing plan of each cell in the months after, GBP. */
    final double[] placementOfClosing;

    final double[] transportOfOpening;
    final double[] transportOfClosing;

    /** Share of the year the closing plans cost, by setting. */
    final double[] closingShare;

    /** Cost of a place nobody fills, by setting, GBP. */
    final double[] emptyPlace;

    /** Places by setting; infinite where there is no limit. */
    final double[] places;

    final double otherSpend;
    final double income;

    YearPrices(YearAssumptions given) {
        UnitCosts costs = given.costs();
        Grid grid = given.catalogue().grid();
        double[] net = costs.net().toArray();
        double[] transport = costs.transport().perPlan().toArray();
        closingShare = costs.closingShare().toArray();
        placementOfOpening = new double[grid.size()];
        placementOfClosing = new double[grid.size()];
        transportOfOpening = new double[grid.size()];
        transportOfClosing = new double[grid.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            double after = closingShare[grid.setting(cell)];
            placementOfOpening[cell] = (1 - after) * net[cell];
            placementOfClosing[cell] = after * net[cell];
            transportOfOpening[cell] = (1 - after) * transport[cell];
            transportOfClosing[cell] = after * transport[cell];
        }
        emptyPlace = costs.emptyPlace().toArray();
        places = given.provision().places().toArray();
        otherSpend = given.funding().otherSpend(OtherLine.Fund.HIGH_NEEDS_BLOCK);
        income = given.funding().income();
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
