package highneeds.trace;

import highneeds.assumptions.UnitCosts;
import highneeds.domain.AgeGroup;
import highneeds.domain.Grid;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.MoneyBasis;
import highneeds.finance.price.PricedPlacement;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens what the plans of one cell cost to the parts of their price, and the top-up or fee to the
 * rows of the placement sheet that it was estimated from.
 */
final class PriceRows {

    private final Evidence evidence;
    private final int census;
    private List<PricedPlacement> running;

    /**
     * @param census the opening one, whose placements tell the prices
     */
    PriceRows(Evidence evidence, int census) {
        this.evidence = evidence;
        this.census = census;
    }

    /** plans × (place funding + top-up or fee − contributions), GBP of the year. */
    Trace cost(MoneyBasis basis, int cell) {
        UnitCosts costs = basis.costs();
        double plans = basis.fullYearPlans().get(cell);
        List<Trace.Part> parts = new ArrayList<>();
        add(parts, "Place funding", plans, costs.placeFunding().get(cell));
        double topUp = costs.topUp().get(cell);
        List<PricedPlacement> rows = rows(basis.opening().grid(), cell);
        if (topUp != 0 && !rows.isEmpty()) {
            parts.add(
                    new Trace.Part(
                            "Top-up or fee",
                            times(plans, topUp),
                            plans * topUp,
                            Optional.of(() -> rows(plans, topUp, rows, basis))));
        } else {
            add(parts, "Top-up or fee", plans, topUp);
        }
        add(parts, "Health and social care pay", plans, -costs.contributions().get(cell));
        return new Trace(
                "Price of these plans",
                plans * costs.net().get(cell),
                Measure.Unit.POUNDS,
                List.of(new Trace.Split("Parts of the price", parts)));
    }

    private static void add(List<Trace.Part> parts, String label, double plans, double price) {
        if (price != 0) {
            parts.add(Trace.Part.leaf(label, times(plans, price), plans * price));
        }
    }

    private static String times(double plans, double price) {
        return "%.2f plans over the year \u00d7 %s".formatted(plans, Pounds.whole(Math.abs(price)));
    }

    /** Each row with its share of the average, and what the estimate makes of it. */
    private static Trace rows(
            double plans, double topUp, List<PricedPlacement> rows, MoneyBasis basis) {
        RowsOfSheet sheet = new RowsOfSheet("A placement");
        for (PricedPlacement row : rows) {
            Placement placement = row.placement();
            sheet.add(
                    placement.origin(),
                    "%s a year, one of %,d".formatted(Pounds.whole(placement.topUp()), rows.size()),
                    plans * placement.topUp() / rows.size());
        }
        return sheet.trace(
                "Top-up or fee of these plans",
                plans * topUp,
                "Rows of the placement sheet",
                "rises to "
                        + basis.year()
                        + ", price of new placements, levers, and what other children of the"
                        + " setting cost");
    }

    /** Placements of the cell's setting, need and age group; of the setting if there is none. */
    private List<PricedPlacement> rows(Grid grid, int cell) {
        List<PricedPlacement> setting =
                running().stream().filter(row -> row.setting() == grid.setting(cell)).toList();
        List<PricedPlacement> alike =
                setting.stream().filter(row -> isAlike(row, grid, cell)).toList();
        return alike.isEmpty() ? setting : alike;
    }

    private static boolean isAlike(PricedPlacement row, Grid grid, int cell) {
        return row.child()
                .filter(child -> child.need() == grid.need(cell))
                .filter(child -> child.age() == AgeGroup.ofNcy(grid.ncy(cell)))
                .isPresent();
    }

    private List<PricedPlacement> running() {
        if (running == null) {
            running = PricedPlacement.at(evidence, census);
        }
        return running;
    }
}
