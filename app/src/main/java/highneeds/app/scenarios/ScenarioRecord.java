package highneeds.app.scenarios;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.domain.Catalogue;
import highneeds.project.Project;
import highneeds.scenario.Approval;
import highneeds.scenario.Differences;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;
import highneeds.scenario.ScenarioDoubts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is on record of the scenario looked at: its description, how it differs from what it stands
 * on, what is doubtful about it, and whether it is a draft, locked or approved.
 */
public final class ScenarioRecord {

    private final AtHand at;
    private final ReadOnlyStringWrapper description =
            new ReadOnlyStringWrapper(this, "description", "");
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");
    private final ReadOnlyObjectWrapper<List<String>> differences =
            new ReadOnlyObjectWrapper<>(this, "differences", List.of());
    private final ReadOnlyObjectWrapper<List<String>> doubts =
            new ReadOnlyObjectWrapper<>(this, "doubts", List.of());

    ScenarioRecord(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> show());
        at.workspace().scenarioProperty().subscribe(_ -> show());
        at.forecasts().calibratedProperty().subscribe(_ -> show());
    }

    private void show() {
        Project project = at.workspace().project();
        if (project == null) {
            return;
        }
        Scenario now = now();
        ScenarioBook book = project.scenarios();
        Catalogue catalogue = project.evidence().catalogue();
        List<PlacedLever> levers = book.levers(now);
        description.set(now.description());
        standing.set(book.whyFixed(now.name()));
        differences.set(Differences.between(parentLevers(book, now), levers, catalogue));
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        doubts.set(from == null ? List.of() : ScenarioDoubts.about(levers, from.baseline()));
    }

    private static List<PlacedLever> parentLevers(ScenarioBook book, Scenario scenario) {
        return scenario.parent().isEmpty() ? List.of() : book.levers(book.named(scenario.parent()));
    }

    private Scenario now() {
        String name = at.workspace().scenarioProperty().get();
        return at.workspace().project().scenarios().scenarios().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Scenario.BASELINE);
    }

    private boolean isBaseline() {
        return now().equals(Scenario.BASELINE);
    }

    /** True if the scenario looked at may not be changed as it stands. */
    public boolean isFixed() {
        return !standing.get().isEmpty();
    }

    /** Writes another description; a scenario that may not be changed keeps its own. */
    public void describe(String words) {
        if (!isBaseline() && !isFixed()) {
            change("describe " + now().name(), now -> now.describedAs(words.strip()));
        }
    }

    /** Locks the scenario looked at, or makes it a draft again. */
    public void switchLock() {
        if (!isBaseline()) {
            boolean draft = now().mayChange();
            change(
                    (draft ? "lock " : "make a draft again: ") + now().name(),
                    now -> draft ? now.locked() : now.draft());
        }
    }

    /**
     * Approves the scenario looked at as it stands.
     *
     * @param by person or board; nothing happens if nobody is named
     */
    public void approve(String by, LocalDate on) {
        if (!isBaseline() && !by.isBlank()) {
            change("approve " + now().name(), now -> now.approved(Approval.of(by, on)));
        }
    }

    private void change(String what, UnaryOperator<Scenario> how) {
        Scenario now = now();
        at.workspace()
                .change(
                        what,
                        project -> project.withScenarios(project.scenarios().with(how.apply(now))));
    }

    /** The paragraph a person wrote; may be empty. */
    public ReadOnlyStringProperty descriptionProperty() {
        return description.getReadOnlyProperty();
    }

    /** Why it may not be changed; empty if it may. */
    public ReadOnlyStringProperty standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** How it differs from what it stands on, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** What to know before trusting it, a sentence each. */
    public ReadOnlyObjectProperty<List<String>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }
}
