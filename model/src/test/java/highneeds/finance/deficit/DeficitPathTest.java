package highneeds.finance.deficit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.domain.FinancialYear;
import highneeds.domain.SettingValues;
import highneeds.finance.BudgetPosition;
import highneeds.finance.YearMoney;
import highneeds.finance.choices.DeficitRules;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class DeficitPathTest {

    private static final Offset<Double> A_PENNY = within(0.005);

    /** A council that spends 4 m more than it has, each year from 2026-27. */
    private static BudgetPosition overspending(double openingBalance) {
        return new BudgetPosition(
                openingBalance,
                IntStream.range(2026, 2030)
                        .mapToObj(
                                year ->
                                        new YearMoney(
                                                new FinancialYear(year),
                                                SettingValues.copyOf(new double[] {2700}),
                                                SettingValues.copyOf(new double[] {54e6}),
                                                SettingValues.copyOf(new double[] {0}),
                                                Map.of(),
                                                new Funding(50e6, 0, 0, List.<OtherLine>of())))
                        .toList());
    }

    @Test
    void aDeficitGrowsThroughMarch2028AndThenCountsAgainstReserves() {
        List<DeficitYear> path = DeficitPath.of(overspending(-20e6), DeficitRules.DEFAULT).years();

        // −20 m, −24 m, −28 m on 31 March 2028, −32 m, −36 m
        assertThat(path)
                .extracting(DeficitYear::closing)
                .containsExactly(-24e6, -28e6, -32e6, -36e6);
        assertThat(path)
                .extracting(DeficitYear::againstReserves)
                .containsExactly(0.0, 0.0, 32e6, 36e6);
    }

    @Test
    void theStabilityGrantPaysNineTenthsOfTheEligibleDeficitOfMarch2026() {
        DeficitRules rules = new DeficitRules(true, 90, 2e6, 2028, false, 0);

        List<DeficitYear> path = DeficitPath.of(overspending(-20e6), rules).years();

        // 90% of (20 m − 2 m) = 16.2 m; −20 m − 4 m + 16.2 m = −7.8 m
        assertThat(path.getFirst().stabilityGrant()).isCloseTo(16.2e6, A_PENNY);
        assertThat(path.getFirst().closing()).isCloseTo(-7.8e6, A_PENNY);
        assertThat(path.get(1).stabilityGrant()).isZero();
    }

    @Test
    void aSurplusOf2026EarnsNoStabilityGrant() {
        DeficitRules rules = DeficitRules.DEFAULT.withStabilityGrant(true);

        assertThat(DeficitPath.of(overspending(3e6), rules).years().getFirst().stabilityGrant())
                .isZero();
    }

    @Test
    void newCostAfterTheOverrideMayBeMetNationally() {
        DeficitRules rules = DeficitRules.DEFAULT.withNewCostMetNationally(true);

        assertThat(DeficitPath.of(overspending(-20e6), rules).years())
                .extracting(DeficitYear::closing)
                .containsExactly(-24e6, -28e6, -28e6, -28e6);
    }

    @Test
    void carryingADeficitCostsInterestOnItsMean() {
        // (20 m + 24 m) / 2 · 4.5% = 990,000
        assertThat(
                        DeficitPath.of(overspending(-20e6), DeficitRules.DEFAULT)
                                .years()
                                .getFirst()
                                .interest())
                .isCloseTo(990_000, A_PENNY);
    }

    @Test
    void withoutRulesInPlayTheBalanceIsThatOfTheBudget() {
        BudgetPosition budget = overspending(-20e6);

        assertThat(DeficitPath.of(budget, DeficitRules.DEFAULT).years().getLast().closing())
                .isCloseTo(budget.cumulativeBalance(3), A_PENNY);
    }
}
