package highneeds.scenario;

import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Scope;
import highneeds.domain.Setting;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Children placed in another setting than they would have been.
 *
 * @param toSetting code of the setting they are placed in
 * @param scope children concerned, and the settings they come from if it names any
 * @param usual the settings they come from if it names none
 */
record Elsewhere(String toSetting, Scope scope, Predicate<Setting> usual) {

    /**
     * A year in which a share of the new placements is made there, as far as it has places.
     *
     * @param share share of arrivals, 0 to 1
     */
    YearAssumptions arriving(YearAssumptions given, double share) {
        Optional<Scope> from = Coverage.of(scope, given.catalogue(), usual, toSetting);
        if (share == 0 || from.isEmpty()) {
            return given;
        }
        return given.withProvision(
                given.provision()
                        .with(
                                new Redirection(
                                        from.get(), toSetting, share, Double.POSITIVE_INFINITY)));
    }

    /**
     * A year in which a share of those who would stay where they are move there, if it takes them.
     *
     * @param years national curriculum years in which they may move
     * @param share share of those who would stay, 0 to 1
     */
    YearAssumptions moving(YearAssumptions given, IntPredicate years, double share) {
        Optional<Scope> from = Coverage.of(scope, given.catalogue(), usual, toSetting);
        if (share == 0 || from.isEmpty()) {
            return given;
        }
        Grid grid = given.catalogue().grid();
        Setting destination = given.catalogue().setting(toSetting);
        Cells covered = from.get().in(given.catalogue());
        Cells moving =
                cell ->
                        covered.covers(cell)
                                && years.test(grid.ncy(cell))
                                && destination.takes(grid.ncy(cell));
        return given.withRates(
                given.rates()
                        .withMoves(
                                given.rates()
                                        .moves()
                                        .alsoMoving(
                                                moving,
                                                given.catalogue().settingPosition(toSetting),
                                                share)));
    }
}
