package highneeds.app.scenarios;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ways to a new scenario: ready-made, empty, a copy, or one that stands on another. */
public final class NewScenarios {

    private final AtHand at;

    NewScenarios(AtHand at) {
        this.at = at;
    }

    private String chosen() {
        String name = at.workspace().scenarioProperty().get();
        return names().contains(name) ? name : Scenario.BASELINE_NAME;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        at.workspace().project().scenarios().scenarios().forEach(each -> names.add(each.name()));
        return names;
    }

    /** Ready-made scenarios that are not in the project yet. */
    public List<Scenario> readyMade() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        return from == null
                ? List.of()
                : at.desk().readyMade(from.baseline()).stream()
                        .filter(each -> !names().contains(each.name()))
                        .toList();
    }

    /** Adds a ready-made scenario, and the one it stands on, and looks at it. */
    public void addReadyMade(Scenario ready) {
        change(
                "add " + ready.name(),
                book -> {
                    ScenarioBook grown = book;
                    for (Scenario parent : readyMade()) {
                        if (parent.name().equals(ready.parent())) {
                            grown = grown.with(parent);
                        }
                    }
                    return grown.with(ready);
                });
        at.workspace().scenarioProperty().set(ready.name());
    }

    /** Adds an empty scenario on the baseline and looks at it. */
    public void addEmpty() {
        Scenario added = new Scenario(free("New scenario"), "", "", List.of());
        change("new scenario", book -> book.with(added));
        at.workspace().scenarioProperty().set(added.name());
    }

    /** Adds a copy of the scenario looked at and looks at it. */
    public void duplicate() {
        if (chosen().equals(Scenario.BASELINE_NAME)) {
            addEmpty();
            return;
        }
        String from = chosen();
        String copy = free(from + ", copy");
        change("duplicate " + from, book -> book.duplicated(from, copy));
        at.workspace().scenarioProperty().set(copy);
    }

    /** Adds an empty scenario whose parent is the one looked at. */
    public void branch() {
        String parent = chosen().equals(Scenario.BASELINE_NAME) ? "" : chosen();
        Scenario added = new Scenario(free("On " + chosen()), "", parent, List.of());
        change("branch", book -> book.with(added));
        at.workspace().scenarioProperty().set(added.name());
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; names().contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private void change(String what, UnaryOperator<ScenarioBook> how) {
        at.workspace()
                .change(what, project -> project.withScenarios(how.apply(project.scenarios())));
    }
}
