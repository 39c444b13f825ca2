package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;

/**
 * A change to one year's assumptions. A lever knows nothing of the engine, and the engine nothing
 * of levers.
 *
 * <p>Levers are records nested in the sealed interface of their family, so that each is written in
 * one place: its components are its dials, and form, storage, help, report text and contract tests
 * follow from them.
 */
public sealed interface Lever permits DemandLever, PlacementLever, CostLever {

    /** When the change starts and how it grows. */
    Phasing phasing();

    /**
     * The assumptions of a year with this change in them. A year before the lever starts is
     * returned as it was.
     *
     * @param given assumptions with all levers before this one already applied; not altered
     */
    YearAssumptions applyTo(YearAssumptions given);
}
