package highneeds.finance;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.finance.price.MonthShares;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Spend month by month, GBP cash. The months of a financial year add up to its {@link YearMoney},
 * so school years (from September) and post-16 funding years (from August) made of the same months
 * agree with financial years to the penny.
 *
 * @param months in order of time
 */
public record MonthlySpend(List<Month> months) {

    /**
     * Spend of one calendar month.
     *
     * @param month calendar month
     * @param plans plans in the month
     * @param placements net cost of placements to the high needs block
     * @param emptyPlaces a twelfth of the year's cost of places nobody filled
     * @param otherLines a twelfth of the year's other lines of the high needs block
     * @param transport cost of transport to the general fund
     */
    public record Month(
            YearMonth month,
            double plans,
            double placements,
            double emptyPlaces,
            double otherLines,
            double transport) {

        /** All spend charged to the high needs block. */
        public double highNeedsSpend() {
            return placements + emptyPlaces + otherLines;
        }
    }

    public MonthlySpend {
        months = List.copyOf(months);
    }

    /**
     * Months of consecutive financial years.
     *
     * @param years in order of time
     * @param shares when in a year the change from one census to the next happens
     */
    public static MonthlySpend of(List<MoneyBasis> years, MonthShares shares) {
        List<Month> months = new ArrayList<>();
        for (MoneyBasis year : years) {
            YearMoney money = YearMoney.of(year);
            for (int month = 0; month < MonthShares.MONTHS; month++) {
                months.add(month(year, money, shares, month));
            }
        }
        return new MonthlySpend(months);
    }

    private static Month month(MoneyBasis year, YearMoney money, MonthShares shares, int month) {
        CellValues plans = plansIn(year, shares, month);
        return new Month(
                YearMonth.of(year.year().startYear(), 4).plusMonths(month),
                plans.total(),
                plans.plus(year.backdated()).dot(year.costs().net()) / MonthShares.MONTHS,
                money.emptyPlaces().total() / MonthShares.MONTHS,
                money.funding().otherSpend(Fund.HIGH_NEEDS_BLOCK) / MonthShares.MONTHS,
                plans.dot(year.costs().transport().perPlan()) / MonthShares.MONTHS);
    }

    /** Plans in a month of a financial year, 0 for April. */
    static CellValues plansIn(MoneyBasis year, MonthShares shares, int month) {
        Grid grid = year.opening().grid();
        return CellValues.of(
                grid,
                cell -> {
                    double changed = shares.get(grid.setting(cell), month);
                    return year.opening().get(cell) * (1 - changed)
                            + year.closing().get(cell) * changed;
                });
    }

    /** Spend on the high needs block from one month to another, both included. */
    public double highNeedsSpend(YearMonth first, YearMonth last) {
        return months.stream()
                .filter(month -> !month.month().isBefore(first) && !month.month().isAfter(last))
                .mapToDouble(Month::highNeedsSpend)
                .sum();
    }

    /** Spend of the financial year that starts in a calendar year: April to March. */
    public double financialYear(int startYear) {
        return twelveMonthsFrom(YearMonth.of(startYear, 4));
    }

    /** Spend of the school year that starts in a calendar year: September to August. */
    public double schoolYear(int startYear) {
        return twelveMonthsFrom(YearMonth.of(startYear, 9));
    }

    /** Spend of the post-16 funding year that starts in a calendar year: August to July. */
    public double post16Year(int startYear) {
        return twelveMonthsFrom(YearMonth.of(startYear, 8));
    }

    private double twelveMonthsFrom(YearMonth first) {
        return highNeedsSpend(first, first.plusMonths(MonthShares.MONTHS - 1));
    }
}
