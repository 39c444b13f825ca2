package highneeds.scenario;

import highneeds.assumptions.Baseline;
import highneeds.statement.Statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The scenarios of a project. The baseline is always there and is not in the list.
 *
 * @param scenarios in the order shown; names are unique and parents exist without a circle
 * @param statements what the council says every scenario must keep to
 */
public record ScenarioBook(List<Scenario> scenarios, List<Statement> statements) {

    public ScenarioBook {
        scenarios = List.copyOf(scenarios);
        // Projects saved before there were statements have none.
        statements = statements == null ? List.of() : List.copyOf(statements);
        Set<String> names = new LinkedHashSet<>();
        names.add(Scenario.BASELINE_NAME);
        for (Scenario scenario : scenarios) {
            if (!names.add(scenario.name())) {
                throw new IllegalArgumentException(
                        "There are two scenarios with the name " + scenario.name());
            }
        }
        for (Scenario scenario : scenarios) {
            if (!scenario.parent().isEmpty() && !names.contains(scenario.parent())) {
                throw new IllegalArgumentException(
                        "'%s' branches from '%s', which is not there. Give it another parent first."
                                .formatted(scenario.name(), scenario.parent()));
            }
            lineage(scenario, scenarios);
        }
    }

    /** Scenarios that are held to nothing but what every forecast is. */
    public ScenarioBook(List<Scenario> scenarios) {
        this(scenarios, List.of());
    }

    /** The same scenarios, held to other statements. */
    public ScenarioBook stating(List<Statement> changed) {
        return new ScenarioBook(scenarios, changed);
    }

    private ScenarioBook of(List<Scenario> changed) {
        return new ScenarioBook(changed, statements);
    }

    public static ScenarioBook empty() {
        return new ScenarioBook(List.of());
    }

    /**
     * A scenario by its name; the baseline too.
     *
     * @throws NoSuchElementException if there is none
     */
    public Scenario named(String name) {
        return find(name, scenarios);
    }

    /**
     * All levers of a scenario that are on, its ancestors' first. A lever named as one of an
     * ancestor's stands in its place.
     */
    public List<PlacedLever> levers(Scenario scenario) {
        List<PlacedLever> levers = new ArrayList<>();
        for (Scenario ancestor : lineage(scenario, scenarios)) {
            ancestor.levers().forEach(lever -> place(lever, levers));
        }
        return levers.stream().filter(PlacedLever::on).toList();
    }

    private static void place(PlacedLever lever, List<PlacedLever> levers) {
        for (int i = 0; i < levers.size(); i++) {
            if (lever.replaces(levers.get(i))) {
                levers.set(i, lever);
                return;
            }
        }
        levers.add(lever);
    }

    /** The baseline with all levers of a scenario applied; the baseline itself is not altered. */
    public Baseline apply(Scenario scenario, Baseline baseline) {
        return Scenario.apply(levers(scenario), baseline);
    }

    /** Adds a scenario, or replaces the one of the same name in its place. */
    public ScenarioBook with(Scenario scenario) {
        List<Scenario> changed = new ArrayList<>(scenarios);
        int at = scenarios.stream().map(Scenario::name).toList().indexOf(scenario.name());
        if (at < 0) {
            changed.add(scenario);
        } else {
            changed.set(at, scenario);
        }
        return of(changed);
    }

    /**
     * Takes a scenario out.
     *
     * @throws IllegalArgumentException if another scenario has it as its parent
     */
    public ScenarioBook without(String name) {
        return of(scenarios.stream().filter(scenario -> !scenario.name().equals(name)).toList());
    }

    /** Renames a scenario, and the parent of its children with it. */
    public ScenarioBook renamed(String name, String newName) {
        Scenario renamed = named(name);
        return of(
                scenarios.stream()
                        .map(
                                scenario ->
                                        scenario.equals(renamed)
                                                ? scenario.renamed(newName)
                                                : scenario.parent().equals(name)
                                                        ? scenario.onParent(newName)
                                                        : scenario)
                        .toList());
    }

    /**
     * Why a scenario may not be changed now: it is locked or approved itself, or one that stands on
     * it is approved and would change with it.
     *
     * @return a sentence with what to do; empty if it may be changed
     */
    public String whyFixed(String name) {
        Scenario scenario = named(name);
        String remedy = " Make it a draft again, or change a copy of it.";
        if (scenario.standing() == Scenario.Standing.APPROVED) {
            return scenario.approval().words() + "." + remedy;
        }
        if (!scenario.mayChange()) {
            return "Locked." + remedy;
        }
        return scenarios.stream()
                .filter(each -> each.standing() == Scenario.Standing.APPROVED)
                .filter(each -> lineage(each, scenarios).contains(scenario))
                .findFirst()
                .map(
                        each ->
                                "'%s' stands on it and is approved, so it stays as it is. Change a copy of it."
                                        .formatted(each.name()))
                .orElse("");
    }

    /** Adds a copy of a scenario after the others. */
    public ScenarioBook duplicated(String name, String newName) {
        return with(named(name).copiedAs(newName));
    }

    /** A scenario and all it stands on, the oldest first. */
    public List<Scenario> lineage(Scenario scenario) {
        return List.copyOf(lineage(scenario, scenarios));
    }

    private static List<Scenario> lineage(Scenario scenario, List<Scenario> all) {
        List<Scenario> lineage = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Scenario at = scenario; ; at = find(at.parent(), all)) {
            if (!seen.add(at.name())) {
                throw new IllegalArgumentException(
                        "Scenario " + at.name() + " is its own ancestor");
            }
            lineage.addFirst(at);
            if (at.parent().isEmpty()) {
                return lineage;
            }
        }
    }

    private static Scenario find(String name, List<Scenario> all) {
        if (name.equals(Scenario.BASELINE_NAME)) {
            return Scenario.BASELINE;
        }
        return all.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "There is no scenario with the name " + name));
    }
}
