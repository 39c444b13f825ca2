package highneeds.app.baseline;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.FanFigure;
import highneeds.app.figure.FlowFigure;
import highneeds.app.figure.Slice;
import highneeds.app.figure.Subject;
import highneeds.assumptions.Source;
import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.Growth;
import highneeds.calibration.YearWeight;
import highneeds.forecast.Measure;
import highneeds.project.Project;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** What was counted, what follows for the rates, and the choices a person may make about them. */
public final class BaselineViewModel {

    private final AtHand at;
    private final ReadOnlyObjectWrapper<ChartSpec> plans =
            new ReadOnlyObjectWrapper<>(this, "plans", ChartSpec.empty("Plans"));
    private final ReadOnlyObjectWrapper<ChartSpec> flows =
            new ReadOnlyObjectWrapper<>(this, "flows", ChartSpec.empty("New and ceased plans"));
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<FlowYear> flowYears = FXCollections.observableArrayList();
    private final ObjectProperty<Growth> growth =
            new SimpleObjectProperty<>(this, "growth", Growth.ESTIMATED);
    private final ReadOnlyObjectWrapper<Identities> identities =
            new ReadOnlyObjectWrapper<>(this, "identities", new Identities(true, ""));

    public BaselineViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(this::showChoices);
        at.forecasts().calibratedProperty().subscribe(this::showCalibrated);
        at.forecasts().latestProperty().subscribe(_ -> showForecast());
        growth.subscribe(this::chooseGrowth);
        at.inView().subscribe(_ -> showForecast());
    }

    private void showChoices(Project project) {
        if (project != null) {
            growth.set(project.calibration().growth());
        }
    }

    private void showCalibrated(Forecasts.Calibrated from) {
        if (from == null) {
            return;
        }
        sources.setAll(from.baseline().sources());
        CalibrationChoices choices = from.project().calibration();
        List<FlowYear> years =
                from.history().flows().stream().map(flow -> FlowYear.of(flow, choices)).toList();
        if (!flowYears.equals(years)) {
            flowYears.setAll(years);
        }
    }

    private void showForecast() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        if (!at.seen()) {
            return;
        }
        identities.set(Identities.of(at.forecasts()));
        if (from == null || at.forecasts().of(Scenario.BASELINE_NAME).isEmpty()) {
            return;
        }
        Subject subject =
                new Subject(
                        from.history(),
                        from.project().evidence().catalogue(),
                        at.forecasts().of(Scenario.BASELINE_NAME).get(),
                        at.forecasts().rangeOf(Scenario.BASELINE_NAME),
                        List.of());
        plans.set(FanFigure.of(Measure.PLANS, Slice.ALL, subject));
        flows.set(FlowFigure.of(subject));
    }

    private void chooseGrowth(Growth chosen) {
        Project project = at.workspace().project();
        if (project != null && chosen != null && !chosen.equals(project.calibration().growth())) {
            at.workspace()
                    .change(
                            "choice of growth",
                            now -> now.withCalibration(now.calibration().withGrowth(chosen)));
        }
    }

    /** Gives a year of the history another weight or reason. */
    public void weigh(YearWeight chosen) {
        Project project = at.workspace().project();
        if (project != null && !project.calibration().of(chosen.census()).equals(chosen)) {
            at.workspace()
                    .change(
                            "weight of a year",
                            now -> now.withCalibration(now.calibration().with(chosen)));
        }
    }

    public ReadOnlyObjectProperty<ChartSpec> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> flowsProperty() {
        return flows.getReadOnlyProperty();
    }

    /** Where each assumption came from. */
    public ObservableList<Source> sources() {
        return sources;
    }

    /** The years of the history, and how much each counts. */
    public ObservableList<FlowYear> flowYears() {
        return flowYears;
    }

    /** How new plans are assumed to grow. */
    public ObjectProperty<Growth> growthProperty() {
        return growth;
    }

    public ReadOnlyObjectProperty<Identities> identitiesProperty() {
        return identities.getReadOnlyProperty();
    }
}
