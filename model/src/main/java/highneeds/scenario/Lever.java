package highneeds.scenario;

/**
 * A change to one year's assumptions. A lever knows nothing of the engine, and the engine nothing
 * of levers.
 *
 * <p>Levers are records nested in the sealed interface of their family, so that each is written in
 * one place: its components are its dials, and form, storage, help, report text and contract tests
 * follow from them through {@link LeverType}.
 */
public sealed interface Lever extends YearChange
        permits DemandLever,
                CapacityLever,
                PlacementLever,
                AfterSixteenLever,
                CostLever,
                TransportLever,
                FundingLever,
                WorkloadLever {

    /** When the change starts and how it grows. */
    Phasing phasing();
}
