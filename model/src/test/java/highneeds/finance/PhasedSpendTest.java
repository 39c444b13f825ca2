package highneeds.finance;

import static highneeds.finance.SmallCouncil.CATALOGUE;

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
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.price.MonthShares;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class PhasedSpendTest {

    private static final Grid GRID = CATALOGUE.grid();
    private static final Offset<Double> A_PENNY = within(0.005);

    private static MoneyBasis anyYear(Random random, double places) {
        CellValues cost = CellValues.of(GRID, cell -> 60_000 * random.nextDouble());
        SettingValues shares = SettingValues.of(GRID, setting -> random.nextDouble());
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                CellValues.of(GRID, cell -> random.nextDouble()),
                CellValues.of(GRID, cell -> random.nextDouble()),
                new UnitCosts(
                        cost,
                        cost,
                        CellValues.of(GRID, cell -> 1_000 * random.nextDouble()),
                        TransportCosts.whateverTheDistance(cost),
                        SettingValues.of(GRID, setting -> 10_000),
                        shares),
                SettingValues.of(GRID, setting -> places),
                new Funding(
                        0,
                        0,
                        0,
                        List.of(
                                new OtherLine("1.2.5", "Support", 1_234.57, Fund.HIGH_NEEDS_BLOCK),
                                new OtherLine("2.1.2", "Team", 99.9, Fund.GENERAL_FUND))));
    }

    private static PhasedSpend phased(MoneyBasis year) {
        return PhasedSpend.of(year, MonthShares.fromClosingShares(year.costs().closingShare()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMonthsOfEveryPartAddUpToItsYear(long seed) {
        MoneyBasis year = anyYear(new Random(seed), 150);
        LineSpend whole = LineSpend.of(year);
        PhasedSpend phased = phased(year);
        assertThat(phased.parts()).hasSameSizeAs(whole.entries());
        for (int i = 0; i < whole.entries().size(); i++) {
            assertThat(phased.parts().get(i).line()).isEqualTo(whole.entries().get(i).line());
            assertThat(phased.parts().get(i).ofYear())
                    .isCloseTo(whole.entries().get(i).amount(), A_PENNY);
        }
        assertThat(phased.total(Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(whole.total(Fund.HIGH_NEEDS_BLOCK), A_PENNY);
    }

    @Test
    void commissionedPlacesFallDueInTheFirstMonthOfEachTerm() {
        for (PhasedSpend.Part part : phased(anyYear(new Random(1), 150)).parts()) {
            if (part.kind() == Kind.PLACE_FUNDING) {
                for (int month = 0; month < 12; month++) {
                    boolean first = month == 0 || month == 5 || month == 9;
                    assertThat(part.months().get(month) > 0).isEqualTo(first);
                }
            }
        }
    }

    @Test
    void placeFundingWithoutCommissionedPlacesFallsDueEveryMonth() {
        assertThat(phased(anyYear(new Random(1), Double.POSITIVE_INFINITY)).parts())
                .filteredOn(part -> part.kind() == Kind.PLACE_FUNDING)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.months()).allMatch(month -> month > 0));
    }

    @Test
    void transportFallsDueOnSchoolDaysAndNotInAugust() {
        assertThat(SchoolDays.ofYear()).isEqualTo(190);
        assertThat(phased(anyYear(new Random(2), 150)).parts())
                .filteredOn(part -> part.kind() == Kind.TRANSPORT)
                .isNotEmpty()
                .allSatisfy(
                        part -> {
                            assertThat(part.months().get(4)).isZero();
                            // June has 22 school days and April 11.
                            assertThat(part.months().get(2)).isGreaterThan(part.months().get(0));
                        });
    }
}
