package highneeds.finance;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.UnitCosts;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class YearMoneyTest {

    private static final Grid GRID = CATALOGUE.grid();
    private static final int COUNCILS = 1000;
    private static final Offset<Double> A_PENNY = within(0.005);

    private static CellValues children(int ncy, String need, String setting, double plans) {
        int at = GRID.index(ncy, need(need), setting(setting));
        return CellValues.of(GRID, cell -> cell == at ? plans : 0);
    }

    private static CellValues everywhere(double gbp) {
        return CellValues.of(GRID, cell -> gbp);
    }

    private static SettingValues each(double value) {
        return SettingValues.of(GRID, setting -> value);
    }

    private static MoneyBasis basis(
            CellValues opening, CellValues closing, double topUp, SettingValues places) {
        UnitCosts costs =
                new UnitCosts(
                        everywhere(0),
                        everywhere(topUp),
                        everywhere(0),
                        TransportCosts.whateverTheDistance(everywhere(600)),
                        each(10_000),
                        each(UnitCosts.SEPTEMBER_TO_MARCH));
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                opening,
                closing,
                costs,
                places,
                new Funding(0, 0, 0, List.of()));
    }

    @Test
    void aYearCostsFiveTwelfthsOfOneCensusAndSevenOfTheNext() {
        // 24 plans to August, 36 from September, 1,200 a year each:
        // 24·1,200·5/12 + 36·1,200·7/12 = 12,000 + 25,200 = 37,200; transport at 600 half of it.
        YearMoney money =
                YearMoney.of(
                        basis(
                                children(3, "ASD", "MS", 24),
                                children(4, "ASD", "MS", 36),
                                1_200,
                                each(Double.POSITIVE_INFINITY)));

        assertThat(money.highNeedsSpend()).isCloseTo(37_200, A_PENNY);
        assertThat(money.transportCost()).isCloseTo(18_600, A_PENNY);
    }

    @Test
    void aCommissionedPlaceNobodyFillsStillCosts() {
        // 10 places, 8 filled all year: 2 · 10,000 on top of 8 · 17,000.
        YearMoney money =
                YearMoney.of(
                        basis(
                                children(5, "SLD", "SS", 8),
                                children(6, "SLD", "SS", 8),
                                17_000,
                                each(Double.POSITIVE_INFINITY).with(setting("SS"), 10)));

        assertThat(money.emptyPlaces().get(setting("SS"))).isCloseTo(20_000, A_PENNY);
        assertThat(money.highNeedsSpend()).isCloseTo(156_000, A_PENNY);
    }

    /** N2: of a thousand random councils. */
    @Test
    void everyPoundHasALineAndTheLinesAddUpToTheSpend() {
        for (int seed = 1; seed <= COUNCILS; seed++) {
            linesAddUp(random(seed, 1));
        }
    }

    private static void linesAddUp(MoneyBasis basis) {
        LineSpend lines = LineSpend.of(basis);
        YearMoney money = YearMoney.of(basis);
        assertThat(lines.total(Fund.HIGH_NEEDS_BLOCK)).isCloseTo(money.highNeedsSpend(), A_PENNY);
        assertThat(lines.total(Fund.GENERAL_FUND))
                .isCloseTo(money.transportCost() + 77.01, A_PENNY);
        assertThat(
                        lines.byLine(Fund.HIGH_NEEDS_BLOCK).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                .isCloseTo(money.highNeedsSpend(), A_PENNY);
    }

    /** N4: a tenth more on every price, in a thousand random councils. */
    @Test
    void higherPricesNeverCostLess() {
        for (int seed = 1; seed <= COUNCILS; seed++) {
            YearMoney cheap = YearMoney.of(random(seed, 1));
            YearMoney dear = YearMoney.of(random(seed, 1.1));
            assertThat(dear.highNeedsSpend()).isGreaterThan(cheap.highNeedsSpend());
            assertThat(dear.transportCost()).isGreaterThan(cheap.transportCost());
        }
    }

    private static MoneyBasis random(long seed, double dearness) {
        Random random = new Random(seed);
        UnitCosts costs =
                new UnitCosts(
                        upTo(10_000 * dearness, random),
                        upTo(60_000 * dearness, random),
                        upTo(5_000 * dearness, random),
                        TransportCosts.whateverTheDistance(upTo(9_000 * dearness, random)),
                        each(9_999.99),
                        SettingValues.of(GRID, _ -> random.nextDouble()));
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                upTo(1, random),
                upTo(1, random),
                costs,
                SettingValues.of(GRID, _ -> 400 * random.nextDouble()),
                new Funding(
                        1,
                        0,
                        0,
                        List.of(
                                new OtherLine("1.2.5", "a", 1_234.56, Fund.HIGH_NEEDS_BLOCK),
                                new OtherLine("2.1.1", "b", 77.01, Fund.GENERAL_FUND))));
    }

    private static CellValues upTo(double most, Random random) {
        return CellValues.of(GRID, _ -> most * random.nextDouble());
    }
}
