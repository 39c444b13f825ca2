package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import java.util.ArrayList;
import java.util.List;

/**
 * A named list of levers on a parent. All apply, in order: the parent's first. The parent is
 * another scenario's name or empty for the baseline; {@link ScenarioBook} resolves it.
 *
 * @param name name, unique in its book
 * @param description a paragraph for people; may be empty
 * @param parent name of the parent scenario; empty for the baseline
 * @param levers levers in the order they apply
 * @param standing whether it may still be changed
 */
public record Scenario(
        String name,
        String description,
        String parent,
        List<PlacedLever> levers,
        Standing standing) {

    /** Name under which the scenario without levers is shown. */
    public static final String BASELINE_NAME = "Baseline";

    /** The scenario with no levers. */
    public static final Scenario BASELINE =
            new Scenario(BASELINE_NAME, "What happens if nothing is changed.", "", List.of());

    /** How far a scenario has come; only a draft may be changed. */
    public enum Standing {
        DRAFT,
        LOCKED,
        APPROVED
    }

    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scenario has a name");
        }
        levers = List.copyOf(levers);
    }

    /** A draft. */
    public Scenario(String name, String description, String parent, List<PlacedLever> levers) {
        this(name, description, parent, levers, Standing.DRAFT);
    }

    /** The baseline's years with these changes applied in order; the baseline is not altered. */
    public static Baseline apply(List<? extends YearChange> changes, Baseline baseline) {
        return baseline.withYears(
                baseline.years().stream().map(year -> applyTo(changes, year)).toList());
    }

    private static YearAssumptions applyTo(
            List<? extends YearChange> changes, YearAssumptions year) {
        YearAssumptions changed = year;
        for (YearChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /**
     * @throws IllegalStateException if the scenario is locked or approved
     */
    public Scenario withLevers(List<PlacedLever> changed) {
        if (standing != Standing.DRAFT) {
            throw new IllegalStateException(
                    "'" + name + "' is locked. Unlock it, or change a copy of it.");
        }
        return new Scenario(name, description, parent, changed, standing);
    }

    /** Adds a lever after the others. */
    public Scenario with(PlacedLever lever) {
        List<PlacedLever> changed = new ArrayList<>(levers);
        changed.add(lever);
        return withLevers(changed);
    }

    /** Replaces the lever at a position. */
    public Scenario withLever(int position, PlacedLever lever) {
        List<PlacedLever> changed = new ArrayList<>(levers);
        changed.set(position, lever);
        return withLevers(changed);
    }

    /** Takes out the lever at a position. */
    public Scenario withoutLever(int position) {
        List<PlacedLever> changed = new ArrayList<>(levers);
        changed.remove(position);
        return withLevers(changed);
    }

    /** Moves a lever from one position to another; levers apply in order. */
    public Scenario withLeverMoved(int from, int to) {
        List<PlacedLever> changed = new ArrayList<>(levers);
        changed.add(to, changed.remove(from));
        return withLevers(changed);
    }

    public Scenario standing(Standing changed) {
        return new Scenario(name, description, parent, levers, changed);
    }

    /** The same scenario under another name. */
    public Scenario renamed(String newName) {
        return new Scenario(newName, description, parent, levers, standing);
    }

    /** The same levers on another parent. */
    public Scenario onParent(String newParent) {
        return new Scenario(name, description, newParent, levers, standing);
    }

    /** The same scenario under another name; a draft, whatever this one is. */
    public Scenario copiedAs(String newName) {
        return new Scenario(newName, description, parent, levers);
    }
}
