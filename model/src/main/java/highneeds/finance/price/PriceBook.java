package highneeds.finance.price;

import highneeds.assumptions.UnitCosts;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.KeptPrices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.choices.Uplifts.What;
import highneeds.finance.transport.TransportBand;
import highneeds.finance.transport.TransportPrices;

import java.util.EnumMap;
import java.util.Map;

/**
 * Unit costs of any financial year: prices found at a census, raised by the yearly uplifts.
 *
 * @param catalogue needs and settings
 * @param base financial year whose prices those of the census are
 * @param placements prices of placements
 * @param transport prices of transport
 * @param months when in a year the change from one census to the next happens
 * @param uplifts yearly rises
 */
public record PriceBook(
        Catalogue catalogue,
        FinancialYear base,
        PlacementPrices placements,
        TransportPrices transport,
        MonthShares months,
        Uplifts uplifts) {

    /** Financial year whose prices the shipped typical costs are. */
    private static final FinancialYear TYPICAL = new FinancialYear(2025);

    /** Prices found at a census: those of the financial year it falls in. */
    public static PriceBook at(Evidence evidence, int census, Uplifts uplifts) {
        Catalogue catalogue = evidence.catalogue();
        FinancialYear base = FinancialYear.followingCensus(census - 1);
        for (KeptPrices kept : evidence.keptPrices()) {
            if (kept.census() == census) {
                return KeptPriceBook.book(kept, catalogue, base, uplifts);
            }
        }
        SettingValues typicalRise =
                SettingValues.of(
                        catalogue.grid(),
                        s ->
                                uplifts.factor(
                                        What.TOP_UPS_AND_FEES,
                                        line(catalogue, s),
                                        TYPICAL.startYear(),
                                        base.startYear()));
        return new PriceBook(
                catalogue,
                base,
                PlacementPrices.at(evidence, census, typicalRise, uplifts),
                TransportPrices.at(
                        evidence,
                        census,
                        uplifts.factor(
                                What.TRANSPORT,
                                TransportBand.PRE_16.line(),
                                TYPICAL.startYear(),
                                base.startYear()),
                        uplifts),
                StartsAndEnds.at(evidence, census),
                uplifts);
    }

    /** Unit costs in the prices of a financial year. */
    public UnitCosts in(FinancialYear year) {
        Grid grid = catalogue.grid();
        double places =
                uplifts.factor(What.PLACES, Uplifts.PLACES, base.startYear(), year.startYear());
        CellValues placeFunding =
                CellValues.of(
                        grid, cell -> placements.placeFunding().get(grid.setting(cell)) * places);
        CellValues topUp = topUpsIn(year);
        return new UnitCosts(
                placeFunding,
                topUp,
                CellValues.of(
                        grid,
                        cell ->
                                (placeFunding.get(cell) + topUp.get(cell))
                                        * placements.contributionShare().get(grid.setting(cell))),
                transport.perPlan().times(transportRise(year)),
                SettingValues.of(grid, s -> placements.emptyPlace().get(s) * places),
                months.closingShares(),
                placements.directPayments());
    }

    private CellValues transportRise(FinancialYear year) {
        Grid grid = catalogue.grid();
        Map<TransportBand, Double> rise = new EnumMap<>(TransportBand.class);
        for (TransportBand band : TransportBand.values()) {
            rise.put(
                    band,
                    uplifts.factor(
                            What.TRANSPORT, band.line(), base.startYear(), year.startYear()));
        }
        return CellValues.of(grid, cell -> rise.get(TransportBand.ofNcy(grid.ncy(cell))));
    }

    private CellValues topUpsIn(FinancialYear year) {
        Grid grid = catalogue.grid();
        SettingValues rise = SettingValues.of(grid, setting -> topUpRise(setting, year));
        return CellValues.of(
                grid, cell -> placements.topUp().get(cell) * rise.get(grid.setting(cell)));
    }

    /** Yearly uplift, and the move of the average towards the price of new placements. */
    private double topUpRise(int setting, FinancialYear year) {
        double uplift =
                uplifts.factor(
                        What.TOP_UPS_AND_FEES,
                        line(catalogue, setting),
                        base.startYear(),
                        year.startYear());
        double sinceCensus =
                year.startYear() - base.startYear() - 1 + months.closingShares().get(setting);
        return uplift
                * (uplifts.newPlacementsAtTheirOwnPrice()
                        ? placements.newOnes().factorAfter(setting, sinceCensus)
                        : 1);
    }

    private static String line(Catalogue catalogue, int setting) {
        Setting known = catalogue.settings().get(setting);
        return known.returns().topUpLine();
    }
}
