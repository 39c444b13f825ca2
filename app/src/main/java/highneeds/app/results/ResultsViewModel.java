package highneeds.app.results;

import highneeds.app.AtHand;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineFigure;
import highneeds.app.chart.HeatSpec;
import highneeds.app.figure.CohortFigure;
import highneeds.app.figure.DifferenceFigure;
import highneeds.app.figure.FanFigure;
import highneeds.app.figure.Headlines;
import highneeds.app.figure.MoneyFigures;
import highneeds.app.figure.Slice;
import highneeds.app.figure.StackFigure;
import highneeds.app.figure.Subject;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the results page shows of the chosen scenario and those compared with it. */
public final class ResultsViewModel {

    private final AtHand at;
    private final ObjectProperty<Measure> measure =
            new SimpleObjectProperty<>(this, "measure", Measure.PLANS);
    private final ObjectProperty<Slice.Dimension> dimension =
            new SimpleObjectProperty<>(this, "dimension", Slice.Dimension.ALL);
    private final ObjectProperty<Slice> slice =
            new SimpleObjectProperty<>(this, "slice", Slice.ALL);
    private final ObjectProperty<StackFigure.By> stackedBy =
            new SimpleObjectProperty<>(this, "stackedBy", StackFigure.By.SECTOR);
    private final ObservableList<Slice> slices = FXCollections.observableArrayList();
    private final ObservableList<String> scenarios = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ChartSpec> fan = chart("fan");
    private final ReadOnlyObjectWrapper<ChartSpec> stack = chart("stack");
    private final ReadOnlyObjectWrapper<ChartSpec> spend = chart("spend");
    private final ReadOnlyObjectWrapper<ChartSpec> balance = chart("balance");
    private final ReadOnlyObjectWrapper<ChartSpec> difference = chart("difference");
    private final ReadOnlyObjectWrapper<ChartSpec> costDifference = chart("costDifference");
    private final ReadOnlyObjectWrapper<HeatSpec> cohorts =
            new ReadOnlyObjectWrapper<>(this, "cohorts", HeatSpec.empty("Plans by year"));
    private final ReadOnlyObjectWrapper<List<HeadlineFigure>> headlines =
            new ReadOnlyObjectWrapper<>(this, "headlines", List.of());

    private Measure stacked = Measure.PLANS;

    public ResultsViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> listScenarios());
        measure.subscribe(_ -> showAll());
        slice.subscribe(_ -> showAll());
        stackedBy.subscribe(_ -> showAll());
        dimension.subscribe(_ -> listSlices());
        at.whenToShow(this::showAll);
    }

    private ReadOnlyObjectWrapper<ChartSpec> chart(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, ChartSpec.empty(""));
    }

    private void listScenarios() {
        List<String> names = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        if (at.workspace().project() != null) {
            at.workspace()
                    .project()
                    .scenarios()
                    .scenarios()
                    .forEach(each -> names.add(each.name()));
        }
        if (!scenarios.equals(names)) {
            scenarios.setAll(names);
        }
    }

    private void listSlices() {
        if (at.workspace().project() == null) {
            return;
        }
        List<Slice> parts =
                Slice.parts(dimension.get(), at.workspace().project().evidence().catalogue());
        slices.setAll(parts);
        slice.set(parts.getFirst());
    }

    private void showAll() {
        if (at.seen()) {
            at.forecasts().subject().ifPresent(this::show);
        }
    }

    private void show(Subject subject) {
        Slice part = has(subject, measure.get(), slice.get()) ? slice.get() : Slice.ALL;
        fan.set(FanFigure.of(measure.get(), part, subject));
        stacked = stackable(subject) ? measure.get() : Measure.PLANS;
        stack.set(StackFigure.of(stacked, stackedBy.get(), subject));
        spend.set(MoneyFigures.spendAndIncome(subject));
        balance.set(MoneyFigures.balance(subject));
        difference.set(DifferenceFigure.of(measure.get(), subject));
        costDifference.set(DifferenceFigure.of(Measure.CUMULATIVE_BALANCE, subject));
        headlines.set(Headlines.of(subject));
        cohorts.set(CohortFigure.of(subject));
    }

    private boolean stackable(Subject subject) {
        Slice.Dimension by =
                switch (stackedBy.get()) {
                    case SECTOR, SETTING -> Slice.Dimension.SETTING;
                    case NEED -> Slice.Dimension.NEED;
                    case AGE_GROUP -> Slice.Dimension.AGE_GROUP;
                };
        return Slice.parts(by, subject.catalogue()).stream()
                .anyMatch(part -> has(subject, measure.get(), part));
    }

    private static boolean has(Subject subject, Measure measure, Slice part) {
        int last = subject.chosen().assumed().years().getLast().census();
        return subject.chosen().results().means().keySet().stream()
                .filter(key -> key.measure() == measure && key.year() >= last)
                .anyMatch(key -> matches(key, part));
    }

    private static boolean matches(ResultKey key, Slice part) {
        return switch (part.dimension()) {
            case ALL -> key.setting().isEmpty() && key.need().isEmpty() && key.ageGroup().isEmpty();
            case SETTING -> key.setting().equals(part.name()) && key.need().isEmpty();
            case NEED -> key.need().equals(part.name()) && key.setting().isEmpty();
            case AGE_GROUP -> key.ageGroup().equals(part.name());
        };
    }

    /** Measures that can be chosen. */
    public List<Measure> measures() {
        return Arrays.asList(Measure.values());
    }

    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    public ObjectProperty<Slice.Dimension> dimensionProperty() {
        return dimension;
    }

    public ObjectProperty<Slice> sliceProperty() {
        return slice;
    }

    /** Parts that can be chosen by the chosen dimension. */
    public ObservableList<Slice> slices() {
        return slices;
    }

    public ObjectProperty<StackFigure.By> stackedByProperty() {
        return stackedBy;
    }

    /** Names of all scenarios, the baseline first. */
    public ObservableList<String> scenarios() {
        return scenarios;
    }

    /** Names of the scenarios shown beside the chosen one. */
    public ObjectProperty<List<String>> comparedProperty() {
        return at.forecasts().comparedProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> fanProperty() {
        return fan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> spendProperty() {
        return spend.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    /** What the scenario changes in the chosen measure; empty for the baseline. */
    public ReadOnlyObjectProperty<ChartSpec> differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** What it changes in the cumulative balance; empty for the baseline. */
    public ReadOnlyObjectProperty<ChartSpec> costDifferenceProperty() {
        return costDifference.getReadOnlyProperty();
    }

    /** Plans by national curriculum year and census. */
    public ReadOnlyObjectProperty<HeatSpec> cohortsProperty() {
        return cohorts.getReadOnlyProperty();
    }

    /** Name of the setting the first chart is of; empty if it is of no single one. */
    String settingShown() {
        boolean ofSetting = slice.get().dimension() == Slice.Dimension.SETTING;
        return ofSetting ? slice.get().name() : "";
    }

    /** What the stacked chart shows: the chosen measure, or plans if that has no such parts. */
    Measure measureStacked() {
        return stacked;
    }

    /** Which number a headline is. */
    public Optional<ResultKey> headlineAt(int position) {
        return at.forecasts().subject().map(subject -> Headlines.keys(subject).get(position));
    }

    public ReadOnlyObjectProperty<List<HeadlineFigure>> headlinesProperty() {
        return headlines.getReadOnlyProperty();
    }
}
