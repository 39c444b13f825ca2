package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.YearAssumptions;

import java.util.List;

/**
 * A named list of levers on a parent. All apply, in order: the parent's first. The parent is
 * another scenario's name or empty for the baseline; {@link ScenarioBook} resolves it.
 *
 * @param name name, unique in its book
 * @param description a paragraph for people; may be empty
 * @param parent name of the parent scenario; empty for the baseline
 * @param levers levers in the order they apply
 */
public record Scenario(String name, String description, String parent, List<PlacedLever> levers) {

    /** Name under which the scenario without levers is shown. */
    public static final String BASELINE_NAME = "Baseline";

    /** The scenario with no levers. */
    public static final Scenario BASELINE =
            new Scenario(BASELINE_NAME, "What happens if nothing is changed.", "", List.of());

    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scenario has a name");
        }
        levers = List.copyOf(levers);
    }

    /** The baseline's years with these levers applied; the baseline itself is not altered. */
    public static Baseline apply(List<Lever> levers, Baseline baseline) {
        return baseline.withYears(
                baseline.years().stream().map(year -> applyTo(levers, year)).toList());
    }

    private static YearAssumptions applyTo(List<Lever> levers, YearAssumptions year) {
        YearAssumptions changed = year;
        for (Lever lever : levers) {
            changed = lever.applyTo(changed);
        }
        return changed;
    }

    public Scenario withLevers(List<PlacedLever> changed) {
        return new Scenario(name, description, parent, changed);
    }

    /**
     * A lever as it stands in a scenario.
     *
     * @param lever the change
     * @param on false if it is switched off but kept
     * @param owner who is responsible; may be empty
     * @param note evidence or remarks of the council; may be empty
     */
    public record PlacedLever(Lever lever, boolean on, String owner, String note) {

        public static PlacedLever of(Lever lever) {
            return new PlacedLever(lever, true, "", "");
        }
    }
}
