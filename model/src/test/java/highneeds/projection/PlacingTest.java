package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.SmallTown;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Rates;
import highneeds.assumptions.Redirection;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacingTest {

    /** 25 years × 12 residents × 0.1 = 30 joiners, 10 for each setting. */
    private static final Rates JOINING = SmallTown.rates(0.1, 0, 0);

    private static final NcyValues TWELVE = NcyValues.of(_ -> 12);

    private final CellValues nobody = CellValues.zero(SmallTown.GRID);

    private YearOutcome year(CellValues opening, Provision provision) {
        return Projection.run(SmallTown.baseline(opening, TWELVE, JOINING, provision, 1))
                .years()
                .getFirst();
    }

    @Test
    void withoutLimitsEverybodyGoesWhereTheyWould() {
        assertEquals(
                10,
                year(nobody, Provision.unlimited(SmallTown.GRID))
                        .closing()
                        .bySetting()[SmallTown.SPECIAL],
                1e-9);
    }

    @Test
    void thoseWithoutAPlaceGoWhereTheOverflowSays() {
        YearOutcome year = year(nobody, SmallTown.specialPlaces(4));
        assertEquals(4, year.closing().bySetting()[SmallTown.SPECIAL], 1e-9);
        assertEquals(16, year.closing().bySetting()[SmallTown.INDEPENDENT], 1e-9);
        assertEquals(6, year.placesShort().get(SmallTown.SPECIAL), 1e-9);
        assertEquals(30, year.closing().total(), 1e-9);
    }

    @Test
    void nobodyAlreadyPlacedLosesTheirPlace() {
        CellValues opening =
                CellValues.of(
                        SmallTown.GRID,
                        cell -> cell == SmallTown.GRID.index(3, 0, SmallTown.SPECIAL) ? 9 : 0);
        YearOutcome year = year(opening, SmallTown.specialPlaces(4));
        assertEquals(9, year.closing().bySetting()[SmallTown.SPECIAL], 1e-9);
        assertEquals(10, year.placesShort().get(SmallTown.SPECIAL), 1e-9);
    }

    @Test
    void overflowGoesOnFromASettingThatIsFullItself() {
        Provision both =
                SmallTown.specialPlaces(4)
                        .withPlaces(
                                SmallTown.specialPlaces(4)
                                        .places()
                                        .with(SmallTown.INDEPENDENT, 12));
        Provision toEachOther =
                new Provision(
                        both.places(),
                        List.of(
                                both.overflow().get(0),
                                both.overflow().get(1),
                                both.overflow().get(1).with(SmallTown.MAINSTREAM, 1)),
                        List.of());
        YearOutcome year = year(nobody, toEachOther);
        assertEquals(4, year.closing().bySetting()[SmallTown.SPECIAL], 1e-9);
        assertEquals(12, year.closing().bySetting()[SmallTown.INDEPENDENT], 1e-9);
        assertEquals(14, year.closing().bySetting()[SmallTown.MAINSTREAM], 1e-9);
    }

    @Test
    void redirectionsKeepToTheirLimit() {
        Provision redirected =
                Provision.unlimited(SmallTown.GRID)
                        .with(new Redirection(Scope.ofSettings(List.of("I")), "M", 1, 3));
        YearOutcome year = year(nobody, redirected);
        assertEquals(7, year.closing().bySetting()[SmallTown.INDEPENDENT], 1e-9);
        assertEquals(13, year.closing().bySetting()[SmallTown.MAINSTREAM], 1e-9);
    }

    @Test
    void redirectionsPassOverYearsTheSettingDoesNotTake() {
        Provision redirected =
                Provision.unlimited(SmallTown.GRID)
                        .with(
                                new Redirection(
                                        Scope.ofSettings(List.of("I")),
                                        "S",
                                        1,
                                        Double.POSITIVE_INFINITY));
        // 5 of 25 years, NCY 16 to 20, are not taken by the special school: 5 × 0.4 = 2 stay.
        assertEquals(
                2, year(nobody, redirected).closing().bySetting()[SmallTown.INDEPENDENT], 1e-9);
    }

    private static Provision independentChildrenToSpecial(double places) {
        Redirection redirection =
                new Redirection(Scope.ofSettings(List.of("I")), "S", 1, Double.POSITIVE_INFINITY);
        return SmallTown.specialPlaces(places).with(redirection);
    }

    @Test
    void aRedirectionTakesThePlacesLeftFreeAndNoMore() {
        // 10 come to the special school anyway; of its 13 places 3 are free for the other 8.
        YearOutcome year = year(nobody, independentChildrenToSpecial(13));
        assertEquals(13, year.closing().bySetting()[SmallTown.SPECIAL], 1e-9);
        assertEquals(7, year.closing().bySetting()[SmallTown.INDEPENDENT], 1e-9);
        assertEquals(0, year.placesShort().total(), 1e-9);
    }

    @Test
    void aRedirectionToAFullSchoolPutsNobodyOut() {
        YearOutcome year = year(nobody, independentChildrenToSpecial(4));
        YearOutcome without = year(nobody, SmallTown.specialPlaces(4));
        assertEquals(without.closing(), year.closing());
        assertEquals(without.placesShort(), year.placesShort());
    }

    @Test
    void inEverySimulationARedirectionOnlyFillsPlacesLeftFree() {
        for (double places : new double[] {4, 9.5, 13, 30}) {
            double[] with = special(independentChildrenToSpecial(places));
            double[] without = special(SmallTown.specialPlaces(places));
            for (int simulation = 0; simulation < with.length; simulation += 2) {
                assertTrue(with[simulation] <= Math.ceil(places));
                assertTrue(with[simulation] >= without[simulation]);
                assertEquals(without[simulation + 1], with[simulation + 1]);
            }
        }
    }

    /** Children at the special school and those it had no place for, by turns. */
    private double[] special(Provision provision) {
        double[] found = new double[200];
        Simulation.Worker worker =
                new Simulation(SmallTown.baseline(nobody, TWELVE, JOINING, provision, 1), 5)
                        .worker(
                                (simulation, _, books, _) -> {
                                    PlansByCell closing = books.closing();
                                    for (int i = 0; i < closing.size(); i++) {
                                        found[2 * simulation] +=
                                                SmallTown.GRID.setting(closing.cell(i))
                                                                == SmallTown.SPECIAL
                                                        ? closing.plans(i)
                                                        : 0;
                                    }
                                    found[2 * simulation + 1] =
                                            books.placesShort(SmallTown.SPECIAL);
                                });
        worker.run(0, found.length / 2);
        return found;
    }
}
