package highneeds.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import highneeds.SmallTown;
import highneeds.assumptions.MoveRates;
import highneeds.assumptions.Provision;
import highneeds.assumptions.Rates;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.NcyValues;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Three years by hand.
 *
 * <p>100 plans of NCY 5, need A, in the mainstream school. Each year 10% cease; of the rest 20%
 * move, all to the special school from mainstream, none from the special school. 1,000 residents of
 * NCY 5, of whom 2% start a plan each year, all need A in mainstream.
 *
 * <pre>
 * year  NCY  setting     aged   leavers  moved out  moved in  joiners  closing
 * 1     5    mainstream                                        20       20
 * 1     6    mainstream  100    10       18                             72
 * 1     6    special                                18                  18
 * 2     5    mainstream                                        20       20
 * 2     6    mainstream  20     2        3.6                            14.4
 * 2     6    special                                3.6                 3.6
 * 2     7    mainstream  72     7.2      12.96                          51.84
 * 2     7    special     18     1.8                 12.96               29.16
 * 3     8    mainstream  51.84  5.184    9.3312                         37.3248
 * 3     8    special     29.16  2.916               9.3312              35.5752
 * </pre>
 */
class WorkedExampleTest {

    private static final Grid GRID = SmallTown.GRID;
    private static final int START = GRID.index(5, 0, SmallTown.MAINSTREAM);

    private final List<YearOutcome> years =
            Projection.run(
                            SmallTown.baseline(
                                    CellValues.of(GRID, cell -> cell == START ? 100 : 0),
                                    NcyValues.of(ncy -> ncy == 5 ? 1000 : 0),
                                    rates(),
                                    Provision.unlimited(GRID),
                                    3))
                    .years();

    private static Rates rates() {
        double[] toSpecial = new double[GRID.size() * GRID.settings()];
        for (int cell = 0; cell < GRID.size(); cell++) {
            toSpecial[cell * GRID.settings() + SmallTown.SPECIAL] = 1;
        }
        CellValues moving =
                CellValues.of(GRID, cell -> GRID.setting(cell) == SmallTown.MAINSTREAM ? 0.2 : 0);
        return new Rates(
                NcyValues.of(_ -> 0.02),
                CellValues.of(
                        GRID,
                        cell ->
                                GRID.need(cell) == 0 && GRID.setting(cell) == SmallTown.MAINSTREAM
                                        ? 1
                                        : 0),
                CellValues.of(GRID, _ -> 0.1),
                new MoveRates(moving, toSpecial));
    }

    private double closing(int year, int ncy, int setting) {
        return years.get(year - 1).closing().get(ncy, 0, setting);
    }

    @Test
    void firstYear() {
        assertEquals(20, closing(1, 5, SmallTown.MAINSTREAM), 1e-9);
        assertEquals(72, closing(1, 6, SmallTown.MAINSTREAM), 1e-9);
        assertEquals(18, closing(1, 6, SmallTown.SPECIAL), 1e-9);
        assertEquals(10, years.getFirst().leavers().total(), 1e-9);
    }

    @Test
    void secondYear() {
        assertEquals(14.4, closing(2, 6, SmallTown.MAINSTREAM), 1e-9);
        assertEquals(3.6, closing(2, 6, SmallTown.SPECIAL), 1e-9);
        assertEquals(51.84, closing(2, 7, SmallTown.MAINSTREAM), 1e-9);
        assertEquals(29.16, closing(2, 7, SmallTown.SPECIAL), 1e-9);
        assertEquals(119, years.get(1).closing().total(), 1e-9);
    }

    @Test
    void thirdYear() {
        assertEquals(37.3248, closing(3, 8, SmallTown.MAINSTREAM), 1e-9);
        assertEquals(35.5752, closing(3, 8, SmallTown.SPECIAL), 1e-9);
    }
}
