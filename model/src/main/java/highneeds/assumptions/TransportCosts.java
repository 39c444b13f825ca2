package highneeds.assumptions;

import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Grid;

/**
 * What home to school transport of a plan costs for a full year, travelling or not, GBP: share of
 * children who travel × average cost.
 *
 * @param perPlan all of it, by cell
 * @param distance the part of it that grows with the miles travelled, by cell; no more than all
 */
public record TransportCosts(CellValues perPlan, CellValues distance) {

    /** Nobody travels. */
    public static TransportCosts none(Grid grid) {
        return new TransportCosts(CellValues.zero(grid), CellValues.zero(grid));
    }

    /** Costs of which nobody knows how they depend on distance. */
    public static TransportCosts whateverTheDistance(CellValues perPlan) {
        return new TransportCosts(perPlan, CellValues.zero(perPlan.grid()));
    }

    public TransportCosts times(double factor) {
        return new TransportCosts(perPlan.times(factor), distance.times(factor));
    }

    /** Each cell times a factor of its own. */
    public TransportCosts times(CellValues factors) {
        return new TransportCosts(perPlan.times(factors), distance.times(factors));
    }

    /** Multiplies the costs of some cells by a factor. */
    public TransportCosts times(Cells cells, double factor) {
        return new TransportCosts(
                perPlan.mapIn(cells, cost -> cost * factor),
                distance.mapIn(cells, cost -> cost * factor));
    }

    /**
     * Journeys of some cells become shorter: what depends on the miles falls, the rest stays.
     *
     * @param part of the miles that is saved, 0 to 1
     */
    public TransportCosts shorter(Cells cells, double part) {
        CellValues left = distance.mapIn(cells, cost -> cost * (1 - part));
        return new TransportCosts(perPlan.minus(distance).plus(left), left);
    }
}
