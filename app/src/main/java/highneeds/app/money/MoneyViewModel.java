package highneeds.app.money;

import highneeds.app.AtHand;
import highneeds.app.Background;
import highneeds.app.Forecasts;
import highneeds.app.part.Typed;
import highneeds.assumptions.Baseline;
import highneeds.finance.choices.MoneyChoices;
import highneeds.project.Project;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The choices about money, each change of which can be undone, and what was found in the files. */
public final class MoneyViewModel {

    private final AtHand at;
    private final List<Consumer<MoneyChoices>> views = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<MoneyFacts>> facts =
            new ReadOnlyObjectWrapper<>(this, "facts", Optional.empty());
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final MovementViewModel movement;
    private Project found;
    private Background.Job job;

    public MoneyViewModel(AtHand at) {
        this.at = at;
        this.movement = new MovementViewModel(at);
        at.workspace().projectProperty().subscribe(_ -> show());
        at.forecasts().calibratedProperty().subscribe(_ -> show());
        at.inView().subscribe(_ -> show());
    }

    private void show() {
        Project project = at.workspace().project();
        if (project == null || !at.seen()) {
            return;
        }
        baseline()
                .map(
                        known ->
                                known.years().stream()
                                        .map(year -> year.financialYear().startYear())
                                        .toList())
                .filter(now -> !now.equals(years))
                .ifPresent(years::setAll);
        views.forEach(view -> view.accept(project.money()));
        boolean same =
                found != null
                        && found.evidence() == project.evidence()
                        && found.money().equals(project.money());
        if (!same && project.evidence().hasHistory()) {
            find(project);
        }
    }

    private void find(Project project) {
        found = project;
        if (job != null) {
            job.cancel();
        }
        job =
                at.quietly(
                        "Comparing with the ledger",
                        _ -> MoneyFacts.of(project),
                        made -> facts.set(Optional.of(made)),
                        () -> found = null);
    }

    /** The baseline in force, if it is worked out. */
    Optional<Baseline> baseline() {
        return Optional.ofNullable(at.forecasts().calibratedProperty().get())
                .map(Forecasts.Calibrated::baseline);
    }

    /**
     * Makes a change that can be undone; one that cannot be is said in {@link #refusedProperty}.
     */
    void change(String what, UnaryOperator<MoneyChoices> how) {
        MoneyChoices changed;
        try {
            changed = how.apply(at.workspace().project().money());
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage() + ". Nothing was changed.");
            return;
        }
        refused.set("");
        at.workspace().change(what, project -> project.withMoney(changed));
    }

    /**
     * Takes what was typed for a year; nothing typed goes back to what is assumed.
     *
     * @return true if it was taken
     */
    boolean type(YearRow row, int year, String text) {
        OptionalDouble typed = Typed.number(text, row.percent());
        if (typed.isEmpty() && !text.isBlank()) {
            refuse(Typed.refused(row.label(), text, row.percent()));
            return false;
        }
        SortedMap<Integer, Double> own =
                new TreeMap<>(row.own().apply(at.workspace().project().money()));
        if (typed.isEmpty()) {
            own.remove(year);
        } else {
            own.put(year, typed.getAsDouble());
        }
        change(row.label(), now -> row.withOwn().apply(now, own));
        return refused.get().isEmpty();
    }

    /** Takes a single number, which must be given. */
    boolean type(
            String label,
            String text,
            boolean percent,
            BiFunction<MoneyChoices, Double, MoneyChoices> how) {
        OptionalDouble typed = Typed.number(text, percent);
        if (typed.isEmpty()) {
            refuse(Typed.refused(label, text, percent));
            return false;
        }
        change(label, now -> how.apply(now, typed.getAsDouble()));
        return refused.get().isEmpty();
    }

    void refuse(String why) {
        refused.set(why);
    }

    /** Rows of income, year by year. */
    List<YearRow> funding() {
        return FundingRows.of(this::baseline);
    }

    MovementViewModel movement() {
        return movement;
    }

    /** Start years of the financial years forecast. */
    ObservableList<Integer> years() {
        return years;
    }

    /** The choices in force. */
    MoneyChoices choices() {
        Project project = at.workspace().project();
        return project == null ? MoneyChoices.DEFAULT : project.money();
    }

    /**
     * Calls back with the choices now, and whenever they or what is assumed beside them may be
     * others: after a change, an undo, a new calibration, and when the page comes into view.
     */
    void whenShown(Consumer<MoneyChoices> view) {
        views.add(view);
        view.accept(choices());
    }

    ReadOnlyObjectProperty<Optional<MoneyFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Why the last thing typed was not taken; empty if it was. */
    ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }
}
