package highneeds.finance;

import highneeds.assumptions.Funding;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.SettingValues;
import highneeds.projection.YearOutcome;

/**
 * What the money of one financial year follows from: the plans at the census before and in it, and
 * what they cost. Forecast years and past ones are costed alike.
 *
 * @param year financial year
 * @param catalogue needs and settings
 * @param opening plans at the January census before the year starts
 * @param closing plans at the January census in the year
 * @param costs unit costs in the prices of the year
 * @param places commissioned places by setting; infinite where there is no limit
 * @param funding income and other lines
 * @param backdated plan-years of late plans that are paid for afterwards in the year, by cell; no
 *     transport goes with them
 */
public record MoneyBasis(
        FinancialYear year,
        Catalogue catalogue,
        CellValues opening,
        CellValues closing,
        UnitCosts costs,
        SettingValues places,
        Funding funding,
        CellValues backdated) {

    /** A year in which nothing is paid for earlier ones. */
    public MoneyBasis(
            FinancialYear year,
            Catalogue catalogue,
            CellValues opening,
            CellValues closing,
            UnitCosts costs,
            SettingValues places,
            Funding funding) {
        this(
                year,
                catalogue,
                opening,
                closing,
                costs,
                places,
                funding,
                CellValues.of(opening.grid(), _ -> 0));
    }

    /** Of a forecast year. */
    public static MoneyBasis of(YearOutcome outcome) {
        YearAssumptions given = outcome.given();
        return new MoneyBasis(
                given.financialYear(),
                given.catalogue(),
                outcome.opening(),
                outcome.closing(),
                given.costs(),
                given.provision().places(),
                given.funding(),
                outcome.backdated());
    }

    /**
     * Plans as full-year equivalents of the financial year: opening · (1 − share) + closing ·
     * share, with the setting's closing share.
     */
    public CellValues plansThere() {
        return CellValues.of(
                opening.grid(),
                cell -> {
                    double share = costs.closingShare().get(opening.grid().setting(cell));
                    return opening.get(cell) * (1 - share) + closing.get(cell) * share;
                });
    }

    /** The same with what is paid afterwards for plans that were late. */
    public CellValues fullYearPlans() {
        return plansThere().plus(backdated);
    }
}
