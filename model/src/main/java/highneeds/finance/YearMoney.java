package highneeds.finance;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.projection.YearOutcome;

import java.util.EnumMap;
import java.util.Map;

/**
 * The money of one financial year, GBP cash.
 *
 * <p>A financial year costs the months before September at the opening census' plans and those
 * after at the closing census', all in its own prices: cost = Σ plans(opening)·(1 − share)·unit
 * cost + plans(closing)·share·unit cost.
 *
 * @param year financial year
 * @param placementCost net cost of placements to the high needs block, by setting
 * @param emptyPlaces cost of commissioned places nobody filled, by setting
 * @param transport general fund cost of transport, by age band
 * @param funding income and other lines
 */
public record YearMoney(
        FinancialYear year,
        SettingValues placementCost,
        SettingValues emptyPlaces,
        Map<TransportBand, Double> transport,
        Funding funding) {

    public YearMoney {
        transport = java.util.Collections.unmodifiableMap(new EnumMap<>(transport));
    }

    /** The money a year's outcome leads to. */
    public static YearMoney of(YearOutcome outcome) {
        YearAssumptions given = outcome.given();
        UnitCosts costs = given.costs();
        CellValues fullYear =
                fullYearPlans(outcome.opening(), outcome.closing(), costs.closingShare());
        return new YearMoney(
                given.financialYear(),
                SettingValues.copyOf(fullYear.times(costs.net()).bySetting()),
                emptyPlaces(fullYear, given),
                transport(fullYear.times(costs.transport())),
                given.funding());
    }

    /** Plans as full-year equivalents of the financial year between two censuses. */
    static CellValues fullYearPlans(
            CellValues opening, CellValues closing, SettingValues closingShare) {
        Grid grid = opening.grid();
        return CellValues.of(
                grid,
                cell -> {
                    double share = closingShare.get(grid.setting(cell));
                    return opening.get(cell) * (1 - share) + closing.get(cell) * share;
                });
    }

    private static SettingValues emptyPlaces(CellValues fullYear, YearAssumptions given) {
        double[] filled = fullYear.bySetting();
        return SettingValues.of(
                fullYear.grid(),
                setting -> {
                    if (!given.provision().limited(setting)) {
                        return 0;
                    }
                    double empty =
                            Math.max(0, given.provision().places().get(setting) - filled[setting]);
                    return empty * given.costs().emptyPlace().get(setting);
                });
    }

    private static Map<TransportBand, Double> transport(CellValues cost) {
        Map<TransportBand, Double> bands = new EnumMap<>(TransportBand.class);
        for (TransportBand band : TransportBand.values()) {
            bands.put(band, 0.0);
        }
        double[] byNcy = cost.byNcy();
        for (int i = 0; i < byNcy.length; i++) {
            bands.merge(TransportBand.ofNcy(highneeds.domain.Ncy.at(i)), byNcy[i], Double::sum);
        }
        return bands;
    }

    public double transportCost() {
        return transport.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** All spend charged to the high needs block; transport is general fund and not part of it. */
    public double highNeedsSpend() {
        return placementCost.total()
                + emptyPlaces.total()
                + funding.otherSpend(OtherLine.Fund.HIGH_NEEDS_BLOCK);
    }

    /** Income less spend; an overspend is negative. */
    public double inYearBalance() {
        return funding.income() - highNeedsSpend();
    }
}
