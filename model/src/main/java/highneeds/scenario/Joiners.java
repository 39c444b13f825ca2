package highneeds.scenario;

import highneeds.assumptions.Rates;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.domain.Scope;
import highneeds.domain.Sector;
import highneeds.domain.Setting;

/** Changes to the plans that start in a year. */
final class Joiners {

    private Joiners() {}

    /** The joiners in scope × a factor; the others as they were. */
    static YearAssumptions times(YearAssumptions given, Scope scope, double factor) {
        if (factor == 1) {
            return given;
        }
        Cells cells = scope.in(given.catalogue());
        CellValues factors =
                CellValues.of(given.catalogue().grid(), cell -> cells.covers(cell) ? factor : 1);
        return given.withRates(given.rates().withJoinersTimes(factors));
    }

    /**
     * More joiners of every national curriculum year, with needs and settings as its joiners have.
     *
     * @param more further plans per year by NCY; nobody is added where there are no residents or
     *     where no plan starts otherwise
     */
    static YearAssumptions plus(YearAssumptions given, NcyValues more) {
        NcyValues residents = given.population();
        double[] mix = given.rates().joinerMix().byNcy();
        NcyValues heads =
                NcyValues.of(
                        ncy ->
                                residents.get(ncy) == 0 || mix[Ncy.index(ncy)] == 0
                                        ? given.rates().joinersPerHead().get(ncy)
                                        : given.rates().joinersPerHead().get(ncy)
                                                + more.get(ncy) / residents.get(ncy));
        return given.withRates(given.rates().withJoinersPerHead(heads));
    }

    /**
     * A number of further plans spread over the cells in scope as the joiners there are. Where no
     * plan starts in scope they have the needs that joiners of all ages have, in mainstream schools
     * and colleges of the area.
     */
    static YearAssumptions plus(YearAssumptions given, Scope scope, double plans) {
        CellValues before = given.rates().joiners(given.population());
        Cells cells = scope.in(given.catalogue());
        CellValues weights = before.mapIn(cell -> !cells.covers(cell), _ -> 0);
        if (weights.total() == 0) {
            weights = usualNeeds(given, before.byNeed(), cells);
        }
        double total = weights.total();
        if (plans == 0 || total == 0) {
            return given;
        }
        CellValues wanted = before.plus(weights.times(plans / total));
        return given.withRates(starting(given.rates(), wanted, given.population()));
    }

    private static CellValues usualNeeds(YearAssumptions given, double[] byNeed, Cells cells) {
        Grid grid = given.catalogue().grid();
        return CellValues.of(
                grid,
                cell -> {
                    Setting setting = given.catalogue().settings().get(grid.setting(cell));
                    boolean usual =
                            setting.sector() == Sector.MAINSTREAM
                                    || setting.sector() == Sector.POST16;
                    return cells.covers(cell)
                                    && usual
                                    && setting.inArea()
                                    && setting.takes(grid.ncy(cell))
                                    && given.population().get(grid.ncy(cell)) > 0
                            ? byNeed[grid.need(cell)]
                            : 0;
                });
    }

    /** Rates that give these joiners among these residents. */
    private static Rates starting(Rates rates, CellValues joiners, NcyValues residents) {
        Grid grid = joiners.grid();
        double[] totals = joiners.byNcy();
        NcyValues heads =
                NcyValues.of(
                        ncy ->
                                residents.get(ncy) == 0
                                        ? rates.joinersPerHead().get(ncy)
                                        : totals[Ncy.index(ncy)] / residents.get(ncy));
        CellValues mix =
                CellValues.of(
                        grid,
                        cell -> {
                            double total = totals[Ncy.index(grid.ncy(cell))];
                            return total == 0
                                    ? rates.joinerMix().get(cell)
                                    : joiners.get(cell) / total;
                        });
        return rates.withJoinersPerHead(heads).withJoinerMix(mix);
    }
}
