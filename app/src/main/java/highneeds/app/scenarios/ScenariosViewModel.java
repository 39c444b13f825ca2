package highneeds.app.scenarios;

import highneeds.app.AtHand;
import highneeds.domain.Catalogue;
import highneeds.project.Project;
import highneeds.scenario.Differences;
import highneeds.scenario.Lever;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The scenarios of the project, and the levers of the one looked at. */
public final class ScenariosViewModel {

    private final AtHand at;
    private final NewScenarios adding;
    private final ScenarioRecord record;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<PlacedLever> levers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Scenario> scenario =
            new ReadOnlyObjectWrapper<>(this, "scenario", Scenario.BASELINE);
    private final ReadOnlyStringWrapper description =
            new ReadOnlyStringWrapper(this, "description", "");

    public ScenariosViewModel(AtHand at) {
        this.at = at;
        this.adding = new NewScenarios(at);
        this.record = new ScenarioRecord(at);
        at.workspace().projectProperty().subscribe(_ -> show());
        at.workspace().scenarioProperty().subscribe(_ -> show());
    }

    private void show() {
        Project project = at.workspace().project();
        if (project == null) {
            names.clear();
            levers.clear();
            return;
        }
        List<String> all = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        project.scenarios().scenarios().forEach(each -> all.add(each.name()));
        if (!names.equals(all)) {
            names.setAll(all);
        }
        Scenario now = now();
        scenario.set(now);
        if (!levers.equals(now.levers())) {
            levers.setAll(now.levers());
        }
        description.set(words(project, now));
    }

    private Scenario now() {
        String name = at.workspace().scenarioProperty().get();
        return names.contains(name) ? book().named(name) : Scenario.BASELINE;
    }

    private ScenarioBook book() {
        return at.workspace().project().scenarios();
    }

    private static String words(Project project, Scenario scenario) {
        if (!scenario.description().isBlank()) {
            return scenario.description();
        }
        List<String> changes =
                Differences.between(
                        List.of(),
                        project.scenarios().levers(scenario),
                        project.evidence().catalogue());
        return changes.isEmpty() ? "Nothing is changed yet." : String.join(" ", changes);
    }

    /** What is on record of the scenario looked at. */
    public ScenarioRecord record() {
        return record;
    }

    /** Ways to a new scenario. */
    public NewScenarios adding() {
        return adding;
    }

    /**
     * Renames the scenario looked at.
     *
     * @return why the name cannot be had; empty if it was taken
     */
    public String rename(String wanted) {
        String name = wanted.strip();
        String before = now().name();
        if (isBaseline() || name.isEmpty() || name.equals(before)) {
            return "";
        }
        if (name.equals(Scenario.BASELINE_NAME)) {
            return "That name is the baseline's.";
        }
        if (names.contains(name)) {
            return "There is a scenario of that name already.";
        }
        change("rename " + before, book -> book.renamed(before, name));
        at.workspace().scenarioProperty().set(name);
        return "";
    }

    /**
     * Deletes the scenario looked at.
     *
     * @return why it cannot be; empty if it was
     */
    public String delete() {
        String name = now().name();
        List<String> children =
                book().scenarios().stream()
                        .filter(each -> each.parent().equals(name))
                        .map(Scenario::name)
                        .toList();
        if (!children.isEmpty()) {
            return "Other scenarios stand on it: "
                    + String.join(", ", children)
                    + ". Delete those first.";
        }
        if (now().standing() == Scenario.Standing.APPROVED) {
            return record.standingProperty().get();
        }
        if (!isBaseline()) {
            change("delete " + name, book -> book.without(name));
        }
        return "";
    }

    /** Kinds of lever that can be added, family by family. */
    public List<LeverType> leverTypes() {
        return LeverType.all();
    }

    /** Adds a lever that starts in the first September it can. */
    public void addLever(LeverType type) {
        if (isBaseline()) {
            adding.addEmpty();
        }
        int september = at.forecasts().calibratedProperty().get().baseline().opening().census();
        changeScenario(
                "add " + type.name(), now -> now.with(PlacedLever.of(type.starting(september))));
    }

    public void removeLever(int position) {
        changeScenario("remove a lever", now -> now.withoutLever(position));
    }

    public void moveLever(int from, int to) {
        if (to >= 0 && to < levers.size()) {
            changeScenario("move a lever", now -> now.withLeverMoved(from, to));
        }
    }

    public void switchLever(int position, boolean on) {
        changeScenario(
                on ? "switch a lever on" : "switch a lever off",
                now -> now.withLever(position, now.levers().get(position).switched(on)));
    }

    /** Changes a lever for good. */
    public void setLever(int position, Lever lever) {
        changeScenario(
                "change " + LeverType.of(lever).name(),
                now -> now.withLever(position, now.levers().get(position).withLever(lever)));
    }

    /** Changes how a lever stands in the scenario: delivery, cost, owner, note. */
    public void setPlaced(int position, PlacedLever placed) {
        changeScenario(
                "change " + LeverType.of(placed.lever()).name(),
                now -> now.withLever(position, placed));
    }

    /** Shows what a lever would do while its slider moves. */
    public void previewLever(int position, Lever lever) {
        if (isLocked()) {
            return;
        }
        at.workspace()
                .preview(
                        project ->
                                project.withScenarios(
                                        project.scenarios()
                                                .with(
                                                        now().withLever(
                                                                        position,
                                                                        now().levers()
                                                                                .get(position)
                                                                                .withLever(
                                                                                        lever)))));
    }

    /** True if the scenario looked at may not be changed as it stands. */
    public boolean isLocked() {
        return record.isFixed();
    }

    /** True while the scenario looked at has no words to edit: it is fixed or the baseline. */
    ObservableValue<Boolean> fixedProperty() {
        return record.standingProperty()
                .flatMap(why -> scenario.map(now -> !why.isEmpty() || isBaseline()));
    }

    private void changeScenario(String what, UnaryOperator<Scenario> how) {
        if (isLocked()) {
            return;
        }
        change(what, book -> book.with(how.apply(now())));
    }

    private void change(String what, UnaryOperator<ScenarioBook> how) {
        at.workspace()
                .change(what, project -> project.withScenarios(how.apply(project.scenarios())));
    }

    public boolean isBaseline() {
        return now().name().equals(Scenario.BASELINE_NAME);
    }

    /** A lever in a sentence. */
    public String describe(Lever lever) {
        return LeverType.of(lever).describe(lever, at.workspace().project().evidence().catalogue());
    }

    /** The needs and settings a lever may cover. */
    public Catalogue catalogue() {
        return at.workspace().project().evidence().catalogue();
    }

    /** Names of all scenarios, the baseline first. */
    public ObservableList<String> names() {
        return names;
    }

    /** Name of the scenario looked at. */
    public StringProperty chosenProperty() {
        return at.workspace().scenarioProperty();
    }

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** Levers of the scenario looked at, in the order they apply. */
    public ObservableList<PlacedLever> levers() {
        return levers;
    }

    /** The scenario in words. */
    public ReadOnlyStringProperty descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    /** True while a slider moves. */
    public ReadOnlyBooleanProperty adjustingProperty() {
        return at.workspace().previewingProperty();
    }
}
