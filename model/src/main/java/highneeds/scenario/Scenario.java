package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A named list of levers on a parent. All apply, in order: the parent's first. The parent is
 * another scenario's name or empty for the baseline; {@link ScenarioBook} resolves it.
 *
 * @param name name, unique in its book
 * @param description a paragraph for people; may be empty
 * @param parent name of the parent scenario; empty for the baseline
 * @param levers levers in the order they apply
 * @param standing whether it may still be changed
 * @param approval who approved it and when; {@link Approval#NONE} unless it is approved
 */
public record Scenario(
        String name,
        String description,
        String parent,
        List<PlacedLever> levers,
        Standing standing,
        Approval approval) {

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
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A scenario has a name");
        }
        // Files written by hand or before there were approvals may leave these out.
        description = description == null ? "" : description;
        parent = parent == null ? "" : parent;
        levers = levers == null ? List.of() : List.copyOf(levers);
        standing = standing == null ? Standing.DRAFT : standing;
        approval = approval == null ? Approval.NONE : approval;
        if (standing != Standing.APPROVED && !approval.equals(Approval.NONE)) {
            throw new IllegalArgumentException("Only an approved scenario says who approved it");
        }
    }

    /** A draft. */
    public Scenario(String name, String description, String parent, List<PlacedLever> levers) {
        this(name, description, parent, levers, Standing.DRAFT, Approval.NONE);
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
        requireDraft();
        return new Scenario(name, description, parent, changed);
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

    /**
     * @throws IllegalStateException if the scenario is locked or approved
     */
    public Scenario describedAs(String changed) {
        requireDraft();
        return new Scenario(name, changed, parent, levers);
    }

    private void requireDraft() {
        if (!mayChange()) {
            throw new IllegalStateException(
                    "'%s' is %s. Make it a draft again, or change a copy of it."
                            .formatted(name, standing.name().toLowerCase(Locale.ROOT)));
        }
    }

    public boolean mayChange() {
        return standing == Standing.DRAFT;
    }

    /** Not to be changed until it is a draft again. */
    public Scenario locked() {
        return new Scenario(name, description, parent, levers, Standing.LOCKED, Approval.NONE);
    }

    /** As it was approved, not to be changed until it is a draft again. */
    public Scenario approved(Approval by) {
        return new Scenario(name, description, parent, levers, Standing.APPROVED, by);
    }

    /** Open to changes again; who approved it is forgotten. */
    public Scenario draft() {
        return new Scenario(name, description, parent, levers);
    }

    /** The same scenario under another name. */
    public Scenario renamed(String newName) {
        return new Scenario(newName, description, parent, levers, standing, approval);
    }

    /** The same levers on another parent. */
    public Scenario onParent(String newParent) {
        return new Scenario(name, description, newParent, levers, standing, approval);
    }

    /** The same scenario under another name; a draft, whatever this one is. */
    public Scenario copiedAs(String newName) {
        return new Scenario(newName, description, parent, levers);
    }
}
