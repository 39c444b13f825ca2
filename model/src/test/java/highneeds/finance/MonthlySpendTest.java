package highneeds.finance;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.finance.price.MonthShares;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class MonthlySpendTest {

    private static final Grid GRID = CATALOGUE.grid();
    private static final Offset<Double> A_PENNY = within(0.005);

    /** Three years with plans and prices of any size, closing shares from 0 to 1. */
    private static List<MoneyBasis> years(Random random, SettingValues closingShare) {
        List<MoneyBasis> years = new ArrayList<>();
        CellValues opening = CellValues.of(GRID, cell -> random.nextDouble());
        for (int y = 2026; y < 2029; y++) {
            CellValues closing = CellValues.of(GRID, cell -> random.nextDouble());
            CellValues cost = CellValues.of(GRID, cell -> 60_000 * random.nextDouble());
            UnitCosts costs =
                    new UnitCosts(
                            cost,
                            cost,
                            CellValues.zero(GRID),
                            TransportCosts.whateverTheDistance(cost),
                            SettingValues.of(GRID, setting -> 10_000),
                            closingShare);
            Funding funding =
                    new Funding(
                            0,
                            0,
                            0,
                            List.of(
                                    new OtherLine(
                                            "1.2.5",
                                            "Support",
                                            1_234.57,
                                            OtherLine.Fund.HIGH_NEEDS_BLOCK)));
            years.add(
                    new MoneyBasis(
                            new FinancialYear(y),
                            CATALOGUE,
                            opening,
                            closing,
                            costs,
                            SettingValues.of(GRID, setting -> 150),
                            funding));
            opening = closing;
        }
        return years;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMonthsOfAFinancialYearAddUpToIt(long seed) {
        Random random = new Random(seed);
        SettingValues shares = SettingValues.of(GRID, setting -> random.nextDouble());
        List<MoneyBasis> years = years(random, shares);

        MonthlySpend months = MonthlySpend.of(years, MonthShares.fromClosingShares(shares));

        for (MoneyBasis year : years) {
            assertThat(months.financialYear(year.year().startYear()))
                    .isCloseTo(YearMoney.of(year).highNeedsSpend(), A_PENNY);
        }
    }

    /** Months of any shape, those after January on top of the closing census included. */
    private static MonthShares anyMonths(Random random) {
        List<List<Double>> months = new ArrayList<>();
        for (int setting = 0; setting < GRID.settings(); setting++) {
            List<Double> shares = new ArrayList<>();
            for (int month = 0; month < MonthShares.MONTHS; month++) {
                shares.add(Math.min(month / 11.0, 1) * (0.8 + 0.3 * random.nextDouble()));
            }
            months.add(shares);
        }
        return MonthShares.kept(months, 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13, 17, 19})
    void schoolYearsAndPost16YearsAreMadeOfTheSameMonths(long seed) {
        Random random = new Random(seed);
        MonthShares shares = seed == 7 ? MonthShares.plain(CATALOGUE) : anyMonths(random);
        List<MoneyBasis> years = years(random, shares.closingShares());
        MonthlySpend months = MonthlySpend.of(years, shares);

        double all = years.stream().mapToDouble(y -> YearMoney.of(y).highNeedsSpend()).sum();
        // April to August 2026, two school years, September 2028 to March 2029.
        double bySchoolYear =
                months.highNeedsSpend(month(2026, 4), month(2026, 8))
                        + months.schoolYear(2026)
                        + months.schoolYear(2027)
                        + months.highNeedsSpend(month(2028, 9), month(2029, 3));
        double byPost16Year =
                months.highNeedsSpend(month(2026, 4), month(2026, 7))
                        + months.post16Year(2026)
                        + months.post16Year(2027)
                        + months.highNeedsSpend(month(2028, 8), month(2029, 3));

        assertThat(bySchoolYear).isCloseTo(all, A_PENNY);
        assertThat(byPost16Year).isCloseTo(all, A_PENNY);
    }

    @Test
    void plansChangeInSeptemberWhenNothingElseIsKnown() {
        CellValues none = CellValues.zero(GRID);
        int child = GRID.index(7, need("ASD"), setting("SS"));
        CellValues one = CellValues.of(GRID, cell -> cell == child ? 1 : 0);
        UnitCosts costs =
                new UnitCosts(
                        none,
                        CellValues.of(GRID, cell -> 24_000),
                        none,
                        TransportCosts.none(GRID),
                        SettingValues.of(GRID, setting -> 0),
                        MonthShares.plain(CATALOGUE).closingShares());
        MoneyBasis year =
                new MoneyBasis(
                        new FinancialYear(2026),
                        CATALOGUE,
                        none,
                        one,
                        costs,
                        SettingValues.of(GRID, setting -> Double.POSITIVE_INFINITY),
                        new Funding(0, 0, 0, List.of()));

        MonthlySpend months = MonthlySpend.of(List.of(year), MonthShares.plain(CATALOGUE));

        // 24,000 a year is 2,000 a month, for the seven months from September.
        assertThat(months.months().get(4).placements()).isCloseTo(0, A_PENNY);
        assertThat(months.months().get(5).placements()).isCloseTo(2_000, A_PENNY);
        assertThat(months.financialYear(2026)).isCloseTo(14_000, A_PENNY);
    }

    private static java.time.YearMonth month(int year, int month) {
        return java.time.YearMonth.of(year, month);
    }
}
