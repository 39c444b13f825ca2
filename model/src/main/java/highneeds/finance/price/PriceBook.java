package highneeds.finance.price;

import highneeds.assumptions.UnitCosts;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.transport.TransportPrices;

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
        int years = base.startYear() - TYPICAL.startYear();
        SettingValues typicalRise =
                SettingValues.of(
                        catalogue.grid(),
                        s -> Uplifts.over(uplifts.topUpPercent(line(catalogue, s)), years));
        return new PriceBook(
                catalogue,
                base,
                PlacementPrices.at(evidence, census, typicalRise),
                TransportPrices.at(evidence, census, Uplifts.over(uplifts.transport(), years)),
                StartsAndEnds.at(evidence, census),
                uplifts);
    }

    /** Unit costs in the prices of a financial year. */
    public UnitCosts in(FinancialYear year) {
        Grid grid = catalogue.grid();
        int years = year.startYear() - base.startYear();
        double places = Uplifts.over(uplifts.placeFunding(), years);
        CellValues placeFunding =
                CellValues.of(
                        grid, cell -> placements.placeFunding().get(grid.setting(cell)) * places);
        CellValues topUp = topUpsAfter(years);
        return new UnitCosts(
                placeFunding,
                topUp,
                CellValues.of(
                        grid,
                        cell ->
                                (placeFunding.get(cell) + topUp.get(cell))
                                        * placements.contributionShare().get(grid.setting(cell))),
                transport.perPlan().times(Uplifts.over(uplifts.transport(), years)),
                SettingValues.of(grid, s -> placements.emptyPlace().get(s) * places),
                months.closingShares());
    }

    private CellValues topUpsAfter(int years) {
        Grid grid = catalogue.grid();
        SettingValues rise = SettingValues.of(grid, setting -> topUpRise(setting, years));
        return CellValues.of(
                grid, cell -> placements.topUp().get(cell) * rise.get(grid.setting(cell)));
    }

    /** Yearly uplift, and the move of the average towards the price of new placements. */
    private double topUpRise(int setting, int years) {
        double uplift = Uplifts.over(uplifts.topUpPercent(line(catalogue, setting)), years);
        double sinceCensus = years - 1 + months.closingShares().get(setting);
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
