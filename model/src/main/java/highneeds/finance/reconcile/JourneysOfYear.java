package highneeds.finance.reconcile;

import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.UnitCosts;
import highneeds.caseload.Caseload;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.evidence.KeptPrices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.price.PriceBook;
import highneeds.finance.transport.DaysTravelled;
import highneeds.finance.transport.TransportBand;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Unit costs of a past year whose journeys are known by their days.
 *
 * <p>Those who travelled at the opening census are priced by their own journeys. Then each age band
 * is scaled to what its journeys came to by the days they ran: after Year 11 travellers are few, so
 * the two census days alone may be some percent off the year.
 *
 * @param costs unit costs that give each age band what its journeys came to
 * @param remarks what a reader should know, by section 251 line
 */
record JourneysOfYear(UnitCosts costs, Map<String, String> remarks) {

    static JourneysOfYear priced(
            Evidence evidence,
            Caseload opening,
            Caseload closing,
            PriceBook prices,
            FinancialYear year) {
        UnitCosts costs = prices.in(year);
        if (!keepsEndedJourneys(evidence)) {
            return new JourneysOfYear(costs, Map.of());
        }
        CellValues before =
                PriceBook.at(evidence, opening.census(), prices.uplifts())
                        .in(year)
                        .transport()
                        .perPlan();
        CellValues after = costs.transport().perPlan();
        Grid grid = after.grid();
        CellValues first =
                CellValues.of(grid, cell -> opening.plans().get(cell) * (1 - late(costs, cell)));
        CellValues last =
                CellValues.of(grid, cell -> closing.plans().get(cell) * late(costs, cell));
        CellValues censuses = first.times(before).plus(last.times(after));
        Map<TransportBand, Double> ran = ran(evidence, closing.census(), year, prices.uplifts());
        Map<TransportBand, Double> factors = new EnumMap<>(TransportBand.class);
        Map<String, String> remarks = new TreeMap<>();
        ran.forEach(
                (band, cost) -> {
                    double seen = censuses.total(c -> TransportBand.ofNcy(grid.ncy(c)) == band);
                    if (seen > 0) {
                        factors.put(band, cost / seen);
                        remarks.put(band.line(), remark(seen));
                    }
                });
        CellValues perPlan =
                CellValues.of(
                        grid,
                        cell -> {
                            double plans = first.get(cell) + last.get(cell);
                            double found = plans > 0 ? censuses.get(cell) / plans : after.get(cell);
                            return found
                                    * factors.getOrDefault(
                                            TransportBand.ofNcy(grid.ncy(cell)), 1.0);
                        });
        return new JourneysOfYear(
                costs.withTransport(TransportCosts.whateverTheDistance(perPlan)), remarks);
    }

    private static double late(UnitCosts costs, int cell) {
        return costs.closingShare().get(costs.transport().perPlan().grid().setting(cell));
    }

    private static String remark(double seen) {
        return "By the days journeys ran in the year; the travellers of the two censuses alone, as"
                + " a forecast year counts them, come to "
                + Pounds.whole(seen)
                + ".";
    }

    private static Map<TransportBand, Double> ran(
            Evidence evidence, int census, FinancialYear year, Uplifts uplifts) {
        Map<String, Double> found =
                evidence.keptPrices().stream()
                        .filter(kept -> kept.census() == census)
                        .map(kept -> kept.transport().runInYear())
                        .findFirst()
                        .orElseGet(() -> DaysTravelled.of(evidence, year, uplifts));
        Map<TransportBand, Double> ran = new EnumMap<>(TransportBand.class);
        found.forEach((band, cost) -> ran.put(TransportBand.valueOf(band), cost));
        return ran;
    }

    /** A sheet of current journeys alone says too little of a year ago. */
    private static boolean keepsEndedJourneys(Evidence evidence) {
        return evidence.journeys().stream().anyMatch(journey -> journey.end().isPresent())
                || evidence.keptPrices().stream()
                        .map(KeptPrices::transport)
                        .anyMatch(kept -> kept.endedToo());
    }
}
