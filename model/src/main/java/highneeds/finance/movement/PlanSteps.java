package highneeds.finance.movement;

import highneeds.domain.CellValues;
import highneeds.domain.Grid;

/**
 * The way from one year's plans to another's in three steps: all cells grow alike; settings take
 * their new shares; needs and ages within each setting take theirs.
 *
 * @param before full-year plans before
 * @param grown as many plans as after, spread as before
 * @param resettled each setting as large as after, its needs and ages as before
 * @param after full-year plans after
 */
record PlanSteps(CellValues before, CellValues grown, CellValues resettled, CellValues after) {

    static PlanSteps between(CellValues before, CellValues after) {
        Grid grid = before.grid();
        double growth = before.total() > 0 ? after.total() / before.total() : 0;
        double[] settingsBefore = before.bySetting();
        double[] settingsAfter = after.bySetting();
        CellValues resettled =
                CellValues.of(
                        grid,
                        cell -> {
                            int setting = grid.setting(cell);
                            return settingsBefore[setting] > 0
                                    ? before.get(cell)
                                            * settingsAfter[setting]
                                            / settingsBefore[setting]
                                    : after.get(cell);
                        });
        return new PlanSteps(before, before.times(growth), resettled, after);
    }
}
