package highneeds.app.workbench;

import highneeds.app.AtHand;
import highneeds.app.Format;
import highneeds.compare.Figure;
import highneeds.compare.GoalSeek;
import highneeds.forecast.Measure;
import highneeds.project.Project;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which size of a lever brings the workbench's figure to a target. */
public final class GoalSeekViewModel {

    private static final double MILLION = 1e6;

    private final AtHand at;
    private final WorkbenchViewModel bench;
    private final ObservableList<Turn> turns = FXCollections.observableArrayList();
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(this, "turn");
    private final StringProperty target = new SimpleStringProperty(this, "target", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper(this, "usable");
    private GoalSeek.Found found;
    private Turn foundFor;

    /**
     * @param bench where the figure is chosen
     */
    public GoalSeekViewModel(AtHand at, WorkbenchViewModel bench) {
        this.at = at;
        this.bench = bench;
        at.workspace().projectProperty().subscribe(_ -> list());
        at.workspace().scenarioProperty().subscribe(_ -> list());
        turn.subscribe(_ -> forget());
        target.subscribe(_ -> forget());
        bench.measureProperty().subscribe(_ -> forget());
        bench.yearProperty().subscribe(_ -> forget());
    }

    private void list() {
        Project project = at.workspace().project();
        boolean known =
                project != null
                        && (scenarioName().equals(Scenario.BASELINE_NAME)
                                || project.scenarios().scenarios().stream()
                                        .anyMatch(each -> each.name().equals(scenarioName())));
        List<Turn> now =
                known
                        ? Turn.of(
                                project.scenarios()
                                        .levers(project.scenarios().named(scenarioName())))
                        : List.of();
        if (turns.equals(now)) {
            return;
        }
        Turn before = turn.get();
        turns.setAll(now);
        turn.set(
                now.stream()
                        .filter(each -> each.sameDialAs(before))
                        .findFirst()
                        .orElse(now.isEmpty() ? null : now.getFirst()));
        forget();
    }

    private String scenarioName() {
        return at.workspace().scenarioProperty().get();
    }

    private void forget() {
        found = null;
        foundFor = null;
        usable.set(false);
        answer.set("");
    }

    /** Seeks the size. */
    public void seek() {
        Measure measure = bench.measureProperty().get();
        OptionalDouble wanted = wanted(measure);
        if (turn.get() == null) {
            answer.set("This scenario has no lever to turn. Add one on the Scenarios page.");
            return;
        }
        if (wanted.isEmpty()) {
            answer.set("Type the target as a number, for example " + example(measure) + ".");
            return;
        }
        Integer year = bench.yearProperty().get();
        int fromEnd = bench.years().size() - 1 - bench.years().indexOf(year);
        Optional<Question> asked = Question.of(at, measure, fromEnd);
        if (asked.isEmpty()) {
            return;
        }
        Turn sought = turn.get();
        Question question = asked.get();
        at.run(
                "Seeking the size that meets the target",
                progress -> {
                    progress.at(0, "Trying sizes of the lever");
                    return Sought.of(question, sought, wanted.getAsDouble(), progress);
                },
                result -> show(result, question.figure(), wanted.getAsDouble()));
    }

    private OptionalDouble wanted(Measure measure) {
        String plain = target.get().replace("£", "").replace("m", "");
        OptionalDouble typed = Format.parseDial(plain);
        double unit = measure.unit() == Measure.Unit.POUNDS ? MILLION : 1;
        return typed.isPresent()
                ? OptionalDouble.of(typed.getAsDouble() * unit)
                : OptionalDouble.empty();
    }

    private static String example(Measure measure) {
        return measure.unit() == Measure.Unit.POUNDS ? "-20 for a deficit of £20m" : "4,000";
    }

    private void show(Sought result, Figure figure, double wanted) {
        forget();
        answer.set(result.words(figure, wanted));
        if (result.found() instanceof GoalSeek.Found size) {
            found = size;
            foundFor = result.turn();
            usable.set(ownPosition(foundFor) >= 0);
        }
    }

    /** Position among the scenario's own levers; -1 if it is a parent's or may not be changed. */
    private int ownPosition(Turn sought) {
        ScenarioBook book = at.workspace().project().scenarios();
        return book.whyFixed(scenarioName()).isEmpty()
                ? book.named(scenarioName()).levers().indexOf(sought.lever())
                : -1;
    }

    /** Sets the lever to the size found, as a change that can be undone. */
    public void use() {
        if (found == null || ownPosition(foundFor) < 0) {
            return;
        }
        int position = ownPosition(foundFor);
        PlacedLever lever = found.lever();
        at.workspace()
                .change(
                        "meet a target with " + LeverType.of(lever.lever()).name(),
                        project ->
                                project.withScenarios(
                                        project.scenarios()
                                                .with(
                                                        project.scenarios()
                                                                .named(scenarioName())
                                                                .withLever(position, lever))));
    }

    ObservableList<Turn> turns() {
        return turns;
    }

    ObjectProperty<Turn> turnProperty() {
        return turn;
    }

    /** The target as typed: £ million, or a number of plans. */
    public StringProperty targetProperty() {
        return target;
    }

    /** The answer in a sentence; empty before it was sought. */
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** True if the size found can be set. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }
}
