package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.SmallTown;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Rates;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.function.UnaryOperator;

class InvariantsTest {

    private static final int COUNCILS = 1000;
    private static final double ROUNDING = 1e-9;

    @Test
    void expectedBooksBalanceAndNothingIsNegative() {
        expectedBooksBalance(COUNCILS);
    }

    @Test
    @Tag("slow")
    void booksOfAHundredThousandCouncilsBalance() {
        expectedBooksBalance(100 * COUNCILS);
        drawnBooksBalance(100 * COUNCILS);
    }

    private static void expectedBooksBalance(int councils) {
        for (int seed = 0; seed < councils; seed++) {
            for (YearOutcome year : Projection.run(SmallTown.random(seed, 4)).years()) {
                assertEquals(0, year.imbalance(), ROUNDING);
                assertTrue(Arrays.stream(year.closing().toArray()).allMatch(n -> n >= 0));
                double closing =
                        year.opening().total()
                                + year.joiners().total()
                                - year.leavers().total()
                                - year.agedOut();
                assertEquals(closing, year.closing().total(), 1e-7);
            }
        }
    }

    @Test
    void drawnBooksBalanceInWholePlans() {
        drawnBooksBalance(COUNCILS);
    }

    private static void drawnBooksBalance(int councils) {
        for (int seed = 0; seed < councils; seed++) {
            Baseline given = SmallTown.random(seed, 4);
            new Simulation(given, seed)
                    .worker((_, year, books, _) -> check(given.years().get(year), books))
                    .run(seed % 7);
        }
    }

    private static void check(YearAssumptions given, YearBooks books) {
        YearOutcome year = books.outcome(given);
        assertEquals(0, year.imbalance(), 0);
        for (double plans : year.closing().toArray()) {
            assertTrue(plans >= 0 && plans == Math.rint(plans));
        }
        int special = SmallTown.SPECIAL;
        if (given.provision().limited(special) && year.placesShort().get(special) > 0) {
            double arrived = year.joiners().plus(year.movedIn()).bySetting()[special];
            double placed = year.closing().bySetting()[special];
            assertTrue(placed <= given.provision().places().get(special) || arrived == 0);
        }
    }

    @Test
    void nobodyComesOfNobody() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            Baseline given = SmallTown.random(seed, 3);
            Baseline empty =
                    SmallTown.baseline(
                            CellValues.zero(SmallTown.GRID),
                            NcyValues.of(_ -> 0),
                            given.years().getFirst().rates(),
                            given.years().getFirst().provision(),
                            3);
            assertEquals(0, Projection.run(empty).years().getLast().closing().total());
        }
    }

    @Test
    void moreDemandIsNotFewerPlans() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            Baseline given = SmallTown.random(seed, 4);
            assertTrue(total(times(given, 1.1)) >= total(given) - ROUNDING);
        }
    }

    private static Baseline times(Baseline given, double factor) {
        return each(
                given,
                year -> {
                    Rates rates = year.rates();
                    return year.withRates(
                            rates.withJoinersPerHead(
                                    rates.joinersPerHead().map(rate -> rate * factor)));
                });
    }

    @Test
    void moreLeaversAreNotMorePlans() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            Baseline given = SmallTown.random(seed, 4);
            Baseline more =
                    each(
                            given,
                            year ->
                                    year.withRates(
                                            year.rates()
                                                    .withLeaverProbability(
                                                            year.rates()
                                                                    .leaverProbability()
                                                                    .map(Math::sqrt))));
            assertTrue(total(more) <= total(given) + ROUNDING);
        }
    }

    @Test
    void twiceTheResidentsStartTwiceThePlans() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            Baseline given = SmallTown.random(seed, 1);
            Baseline doubled =
                    each(given, year -> year.withPopulation(year.population().map(n -> 2 * n)));
            assertEquals(2 * joiners(given), joiners(doubled), ROUNDING);
        }
    }

    @Test
    void aLimitChangesWhereChildrenAreAndNotHowManyInTheFirstYear() {
        for (int seed = 0; seed < COUNCILS; seed++) {
            Baseline given = SmallTown.random(seed, 1);
            Baseline open =
                    each(given, year -> year.withProvision(Provision.unlimited(SmallTown.GRID)));
            assertEquals(total(open), total(given), 1e-7);
        }
    }

    private static Baseline each(Baseline given, UnaryOperator<YearAssumptions> change) {
        return given.withYears(given.years().stream().map(change).toList());
    }

    private static double total(Baseline given) {
        return Projection.run(given).years().getLast().closing().total();
    }

    private static double joiners(Baseline given) {
        return Projection.run(given).years().getFirst().joiners().total();
    }
}
