package highneeds.app.compare;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.DifferenceFigure;
import highneeds.app.figure.SideBySideFigure;
import highneeds.app.figure.Subject;
import highneeds.app.figure.WinnerWords;
import highneeds.domain.Sector;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The baseline and up to three scenarios side by side: lines, who does best, differences. */
public final class CompareViewModel {

    /** How many scenarios may stand beside the baseline. */
    public static final int MOST = 3;

    private final AtHand at;
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObjectProperty<Measure> measure =
            new SimpleObjectProperty<>(this, "measure", Measure.CUMULATIVE_BALANCE);
    private final ReadOnlyObjectWrapper<List<String>> picked =
            new ReadOnlyObjectWrapper<>(this, "picked", List.of());
    private final ReadOnlyObjectWrapper<List<ChartSpec>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", List.of());
    private final ReadOnlyObjectWrapper<List<ChartSpec>> differences =
            new ReadOnlyObjectWrapper<>(this, "differences", List.of());
    private final ReadOnlyObjectWrapper<List<String>> winners =
            new ReadOnlyObjectWrapper<>(this, "winners", List.of());

    public CompareViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> list());
        at.workspace().scenarioProperty().subscribe(_ -> pick());
        at.forecasts().comparedProperty().subscribe(_ -> pick());
        at.forecasts().latestProperty().subscribe(_ -> show());
        measure.subscribe(_ -> show());
        at.inView().subscribe(_ -> show());
    }

    private void list() {
        if (at.workspace().project() == null) {
            names.clear();
            return;
        }
        List<String> all =
                at.workspace().project().scenarios().scenarios().stream()
                        .map(Scenario::name)
                        .toList();
        if (!names.equals(all)) {
            names.setAll(all);
        }
        pick();
    }

    /** Those compared, or the scenario looked at while none is. */
    private void pick() {
        List<String> compared =
                at.forecasts().comparedProperty().get().stream()
                        .filter(names::contains)
                        .limit(MOST)
                        .toList();
        String chosen = at.workspace().scenarioProperty().get();
        boolean alone = compared.isEmpty() && names.contains(chosen);
        picked.set(alone ? List.of(chosen) : compared);
        show();
    }

    /** Takes a scenario in, unless there are three already, or out. */
    public void pick(String name, boolean in) {
        List<String> changed = new ArrayList<>(picked.get());
        changed.remove(name);
        if (in && changed.size() < MOST) {
            changed.add(name);
        }
        changed.sort(java.util.Comparator.comparingInt(names::indexOf));
        at.forecasts().comparedProperty().set(List.copyOf(changed));
    }

    private void show() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        Optional<Forecast> baseline = at.forecasts().of(Scenario.BASELINE_NAME);
        if (!at.seen() || from == null || baseline.isEmpty()) {
            return;
        }
        List<Forecast> others =
                picked.get().stream().map(at.forecasts()::of).flatMap(Optional::stream).toList();
        List<Forecast> all = new ArrayList<>(List.of(baseline.get()));
        all.addAll(others);
        SideBySideFigure figure =
                new SideBySideFigure(from.history(), from.project().evidence().catalogue(), all);
        lines.set(
                List.of(
                        figure.of(Measure.PLANS),
                        figure.plansIn(Sector.STATE_SPECIAL),
                        figure.of(Measure.HNB_SPEND),
                        figure.of(Measure.CUMULATIVE_BALANCE)));
        differences.set(
                others.stream().map(other -> difference(from, other, baseline.get())).toList());
        winners.set(all.size() < 2 ? List.of() : WinnerWords.of(all));
    }

    private ChartSpec difference(Forecasts.Calibrated from, Forecast scenario, Forecast baseline) {
        return DifferenceFigure.of(
                measure.get(),
                new Subject(
                        from.history(),
                        from.project().evidence().catalogue(),
                        scenario,
                        at.forecasts().rangeOf(scenario.scenario()),
                        List.of(baseline)));
    }

    /** Names of the scenarios that can be set beside the baseline. */
    public ObservableList<String> names() {
        return names;
    }

    /** Names of those that are. */
    public ReadOnlyObjectProperty<List<String>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Measure whose difference from the baseline is shown. */
    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Plans, special places, spend and balance, a line for each scenario. */
    public ReadOnlyObjectProperty<List<ChartSpec>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** For each scenario, its difference from the baseline with the range of the difference. */
    public ReadOnlyObjectProperty<List<ChartSpec>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** Who does best, by how much and from when. */
    public ReadOnlyObjectProperty<List<String>> winnersProperty() {
        return winners.getReadOnlyProperty();
    }
}
