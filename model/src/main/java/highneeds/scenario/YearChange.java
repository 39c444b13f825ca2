package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;

/**
 * Something that changes one year's assumptions: a lever, or a lever as it stands in a scenario.
 */
@FunctionalInterface
public interface YearChange {

    /**
     * The assumptions of a year with this change in them. A year before the change starts is
     * returned as it was.
     *
     * @param given assumptions with all changes before this one already applied; not altered
     */
    YearAssumptions applyTo(YearAssumptions given);
}
