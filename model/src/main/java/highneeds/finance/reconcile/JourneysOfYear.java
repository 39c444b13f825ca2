package highneeds.finance.reconcile;

import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.UnitCosts;
import highneeds.caseload.Caseload;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.evidence.Evidence;
import highneeds.finance.price.PriceBook;

/**
 * Unit costs of a past year, of which the journeys at both ends are known. Those who travelled at
 * the opening census are priced by their own journeys: after Year 11 they are few, and other young
 * people than those of the closing census.
 */
final class JourneysOfYear {

    private JourneysOfYear() {}

    static UnitCosts priced(
            Evidence evidence,
            Caseload opening,
            Caseload closing,
            PriceBook prices,
            FinancialYear year) {
        UnitCosts costs = prices.in(year);
        if (!keepsEndedJourneys(evidence)) {
            return costs;
        }
        CellValues before =
                PriceBook.at(evidence, opening.census(), prices.uplifts())
                        .transport()
                        .perPlan()
                        .perPlan();
        CellValues after = costs.transport().perPlan();
        Grid grid = after.grid();
        return costs.withTransport(
                TransportCosts.whateverTheDistance(
                        CellValues.of(
                                grid,
                                cell -> {
                                    double share = costs.closingShare().get(grid.setting(cell));
                                    double first = opening.plans().get(cell) * (1 - share);
                                    double last = closing.plans().get(cell) * share;
                                    return first + last > 0
                                            ? (first * before.get(cell) + last * after.get(cell))
                                                    / (first + last)
                                            : after.get(cell);
                                })));
    }

    /** A sheet of current journeys alone says too little of a year ago. */
    private static boolean keepsEndedJourneys(Evidence evidence) {
        return evidence.journeys().stream().anyMatch(journey -> journey.end().isPresent())
                || evidence.keptPrices().stream().anyMatch(kept -> kept.transport().endedToo());
    }
}
