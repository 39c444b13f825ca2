package highneeds.finance;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.domain.SettingValues;
import highneeds.finance.transport.TransportBand;
import highneeds.projection.YearOutcome;

import java.util.Collections;
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
 * @param plans full-year equivalents of plans in the year, by setting
 * @param placementCost net cost of placements to the high needs block, by setting
 * @param emptyPlaces cost of commissioned places nobody filled, by setting
 * @param transport general fund cost of transport, by age band
 * @param funding income and other lines
 */
public record YearMoney(
        FinancialYear year,
        SettingValues plans,
        SettingValues placementCost,
        SettingValues emptyPlaces,
        Map<TransportBand, Double> transport,
        Funding funding) {

    public YearMoney {
        Map<TransportBand, Double> bands = new EnumMap<>(TransportBand.class);
        bands.putAll(transport);
        transport = Collections.unmodifiableMap(bands);
    }

    /** The money a year's outcome leads to. */
    public static YearMoney of(YearOutcome outcome) {
        return of(MoneyBasis.of(outcome));
    }

    /** The money of a year between two censuses. */
    public static YearMoney of(MoneyBasis basis) {
        CellValues fullYear = basis.fullYearPlans();
        UnitCosts costs = basis.costs();
        SettingValues plans = SettingValues.copyOf(fullYear.bySetting());
        return new YearMoney(
                basis.year(),
                plans,
                SettingValues.copyOf(fullYear.times(costs.net()).bySetting()),
                emptyPlaces(plans, basis),
                transport(fullYear.times(costs.transport().perPlan())),
                basis.funding());
    }

    private static SettingValues emptyPlaces(SettingValues filled, MoneyBasis basis) {
        return SettingValues.of(
                basis.opening().grid(),
                setting -> {
                    double places = basis.places().get(setting);
                    return Double.isInfinite(places)
                            ? 0
                            : Math.max(0, places - filled.get(setting))
                                    * basis.costs().emptyPlace().get(setting);
                });
    }

    private static Map<TransportBand, Double> transport(CellValues cost) {
        Map<TransportBand, Double> bands = new EnumMap<>(TransportBand.class);
        for (TransportBand band : TransportBand.values()) {
            bands.put(band, 0.0);
        }
        double[] byNcy = cost.byNcy();
        for (int i = 0; i < byNcy.length; i++) {
            bands.merge(TransportBand.ofNcy(Ncy.at(i)), byNcy[i], Double::sum);
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
