package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;

/**
 * A lever as it stands in a scenario.
 *
 * @param name name of this one among its scenario's levers; may be empty. A lever named as one of
 *     the parent's takes its place.
 * @param lever the change
 * @param on false if it is switched off but kept
 * @param owner who is responsible; may be empty
 * @param note evidence or remarks of the council; may be empty
 * @param delivery how much of it is delivered
 * @param investment what it costs to bring about
 */
public record PlacedLever(
        String name,
        Lever lever,
        boolean on,
        String owner,
        String note,
        Delivery delivery,
        Investment investment)
        implements YearChange {

    public PlacedLever {
        if (lever == null) {
            throw new IllegalArgumentException("A lever of a scenario says of which kind it is");
        }
        // Files written by hand may leave out what has an obvious value.
        name = name == null ? "" : name;
        owner = owner == null ? "" : owner;
        note = note == null ? "" : note;
        delivery = delivery == null ? Delivery.CERTAIN : delivery;
        investment = investment == null ? Investment.NONE : investment;
    }

    public PlacedLever(Lever lever, boolean on, String owner, String note) {
        this("", lever, on, owner, note, Delivery.CERTAIN, Investment.NONE);
    }

    /** Switched on, delivered in full, at no cost beyond its own dials. */
    public static PlacedLever of(Lever lever) {
        return new PlacedLever(lever, true, "", "");
    }

    /** True if it takes the place of another: both have the same name, and it is not empty. */
    public boolean replaces(PlacedLever other) {
        return !name.isEmpty() && name.equals(other.name);
    }

    /** The year with the share of the lever that is expected to be delivered, and its costs. */
    @Override
    public YearAssumptions applyTo(YearAssumptions given) {
        return applyTo(given, delivery.expected());
    }

    /**
     * The year with a share of the lever delivered; its costs fall due whatever is delivered.
     *
     * @param share 0 for nothing, 1 for all of it
     */
    public YearAssumptions applyTo(YearAssumptions given, double share) {
        if (!on) {
            return given;
        }
        LeverType type = LeverType.of(lever);
        return investment.chargeTo(
                type.atShare(lever, share).applyTo(given), type.name(), lever.phasing());
    }

    public PlacedLever named(String name) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever withLever(Lever lever) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever switched(boolean on) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever ownedBy(String owner) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever withNote(String note) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever withDelivery(Delivery delivery) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }

    public PlacedLever withInvestment(Investment investment) {
        return new PlacedLever(name, lever, on, owner, note, delivery, investment);
    }
}
