package highneeds.finance.movement;

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
import highneeds.finance.MoneyBasis;
import highneeds.finance.YearMoney;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class MovementTest {

    private static final Grid GRID = CATALOGUE.grid();
    private static final Offset<Double> A_PENNY = within(0.005);

    private static MoneyBasis year(CellValues plans, CellValues topUp, double allocation) {
        UnitCosts costs =
                new UnitCosts(
                        CellValues.zero(GRID),
                        topUp,
                        CellValues.zero(GRID),
                        TransportCosts.none(GRID),
                        SettingValues.of(GRID, s -> 0),
                        SettingValues.of(GRID, s -> 0.5));
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                plans,
                plans,
                costs,
                SettingValues.of(GRID, s -> Double.POSITIVE_INFINITY),
                new Funding(allocation, 0, 0, List.of()));
    }

    private static CellValues plans(double mainstream, double special) {
        int ms = GRID.index(5, need("ASD"), setting("MS"));
        int ss = GRID.index(5, need("ASD"), setting("SS"));
        return CellValues.of(GRID, cell -> cell == ms ? mainstream : cell == ss ? special : 0);
    }

    private static CellValues prices(double mainstream, double special) {
        return CellValues.of(
                GRID,
                cell ->
                        GRID.setting(cell) == setting("MS")
                                ? mainstream
                                : GRID.setting(cell) == setting("SS") ? special : 0);
    }

    @Test
    void eachCauseIsTakenAtThePricesBeforeAndThePlansAfter() {
        // Before: 80 at 5,000 and 20 at 20,000 = 800,000. After: 82 at 5,500 and 28 at 20,000.
        Movement movement =
                Movement.between(
                        position(year(plans(80, 20), prices(5_000, 20_000), 1e6)),
                        position(year(plans(82, 28), prices(5_500, 20_000), 1.1e6)));

        // 10% more plans: 80,000
        assertThat(movement.of(Cause.VOLUME)).isCloseTo(-80_000, A_PENNY);
        // 88 + 22 become 82 + 28: 6 · (20,000 − 5,000) = 90,000
        assertThat(movement.of(Cause.SETTINGS)).isCloseTo(-90_000, A_PENNY);
        // 82 · 500 = 41,000
        assertThat(movement.of(Cause.PRICE)).isCloseTo(-41_000, A_PENNY);
        assertThat(movement.of(Cause.FUNDING)).isCloseTo(100_000, A_PENNY);
        assertThat(movement.change()).isCloseTo(-111_000, A_PENNY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theBarsAddUpToTheChange(long seed) {
        Random random = new Random(seed);

        MoneyBasis last = any(random);
        Movement movement =
                Movement.between(
                        Position.of(any(random), any(random)), Position.of(any(random), last));

        assertThat(sum(movement, Fund.HIGH_NEEDS_BLOCK)).isCloseTo(movement.change(), A_PENNY);
        assertThat(sum(movement, Fund.GENERAL_FUND))
                .isCloseTo(movement.generalFundChange(), A_PENNY);
        // With the levers it ends where the scenario does.
        assertThat(movement.after().inYearBalance())
                .isCloseTo(YearMoney.of(last).inYearBalance(), A_PENNY);
        assertThat(movement.after().generalFundCost())
                .isCloseTo(YearMoney.of(last).transportCost(), A_PENNY);
        assertThat(movement.bars()).extracting(Movement.Bar::cause).containsExactly(Cause.values());
    }

    private static Position position(MoneyBasis year) {
        return Position.of(YearState.of(year));
    }

    private static double sum(Movement movement, Fund fund) {
        return movement.bars(fund).stream().mapToDouble(Movement.Bar::amount).sum();
    }

    @Test
    void leversThatSaveMoreThanLastTimeAreSavingsAndNotFewerPlans() {
        MoneyBasis baseline = year(plans(80, 20), prices(5_000, 20_000), 1e6);
        MoneyBasis scenario = year(plans(84, 16), prices(5_000, 20_000), 1e6);

        Movement movement = Movement.between(position(baseline), Position.of(baseline, scenario));

        // Four children for 5,000 instead of 20,000.
        assertThat(movement.of(Cause.SAVINGS)).isCloseTo(60_000, A_PENNY);
        assertThat(movement.of(Cause.VOLUME)).isZero();
        assertThat(movement.change()).isCloseTo(60_000, A_PENNY);
    }

    @Test
    void whatIsRememberedKeepsItsOwnBalanceToThePenny() {
        Position exact = Position.of(any(new Random(7)), any(new Random(8)));
        Position kept = exact.rounded();

        Movement nothingMoved = Movement.between(kept, kept);
        Movement sinceThen = Movement.between(kept, exact);

        assertThat(nothingMoved.bars()).allMatch(bar -> Math.abs(bar.amount()) < 0.005);
        assertThat(sum(sinceThen, Fund.HIGH_NEEDS_BLOCK)).isCloseTo(sinceThen.change(), A_PENNY);
    }

    /** A year with plans in some settings and prices of any size. */
    private static MoneyBasis any(Random random) {
        boolean[] used = new boolean[GRID.settings()];
        for (int s = 0; s < used.length; s++) {
            used[s] = random.nextDouble() < 0.8;
        }
        CellValues plans =
                CellValues.of(GRID, cell -> used[GRID.setting(cell)] ? random.nextDouble() : 0);
        UnitCosts costs =
                new UnitCosts(
                        CellValues.of(GRID, cell -> 10_000 * random.nextDouble()),
                        CellValues.of(GRID, cell -> 60_000 * random.nextDouble()),
                        CellValues.of(GRID, cell -> 5_000 * random.nextDouble()),
                        TransportCosts.whateverTheDistance(
                                CellValues.of(GRID, cell -> 900 * random.nextDouble())),
                        SettingValues.of(GRID, s -> 10_000),
                        SettingValues.of(GRID, s -> random.nextDouble()));
        OtherLine own =
                new OtherLine("1.2.5", "Line " + random.nextInt(2), 9e5, Fund.HIGH_NEEDS_BLOCK);
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                plans,
                plans,
                costs,
                SettingValues.of(GRID, s -> 200 * random.nextDouble()),
                new Funding(1e7 * random.nextDouble(), 1e5, 0, List.of(own)));
    }
}
