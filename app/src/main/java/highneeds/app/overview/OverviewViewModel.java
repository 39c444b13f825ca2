package highneeds.app.overview;

import highneeds.app.Background;
import highneeds.app.Desk;
import highneeds.app.Forecasts;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineFigure;
import highneeds.app.figure.FanFigure;
import highneeds.app.figure.Headlines;
import highneeds.app.figure.MoneyFigures;
import highneeds.app.figure.Slice;
import highneeds.app.figure.Subject;
import highneeds.forecast.Measure;
import highneeds.project.PinnedNote;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** What the overview shows of the scenario looked at and of the council. */
public final class OverviewViewModel {

    static final List<Measure> HEADLINES =
            List.of(
                    Measure.PLANS,
                    Measure.PLACES_SHORT,
                    Measure.HNB_SPEND,
                    Measure.IN_YEAR_BALANCE,
                    Measure.CUMULATIVE_BALANCE);

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Desk desk;
    private final Background background;
    private final ObservableValue<Boolean> inView;
    private final ObjectProperty<Problem> problem;
    private final ObservableList<BesideOthers> indicators = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<HeadlineFigure>> headlines =
            new ReadOnlyObjectWrapper<>(this, "headlines", List.of());
    private final ReadOnlyObjectWrapper<ChartSpec> plans =
            new ReadOnlyObjectWrapper<>(this, "plans", ChartSpec.empty(""));
    private final ReadOnlyObjectWrapper<ChartSpec> balance =
            new ReadOnlyObjectWrapper<>(this, "balance", ChartSpec.empty(""));
    private final ReadOnlyObjectWrapper<List<String>> moved =
            new ReadOnlyObjectWrapper<>(this, "moved", List.of());
    private final ObservableValue<List<PinnedNote>> notes;
    private String council = "";

    /**
     * @param inView true while the page is looked at; nothing is drawn for nobody
     */
    public OverviewViewModel(
            Workspace workspace,
            Forecasts forecasts,
            Desk desk,
            Background background,
            ObservableValue<Boolean> inView,
            ObjectProperty<Problem> problem) {
        this.workspace = workspace;
        this.forecasts = forecasts;
        this.desk = desk;
        this.background = background;
        this.inView = inView;
        this.problem = problem;
        this.notes = workspace.projectProperty().map(Project::notes).orElse(List.of());
        workspace.projectProperty().subscribe(_ -> show());
        workspace.scenarioProperty().subscribe(_ -> show());
        forecasts.latestProperty().subscribe(_ -> show());
        inView.subscribe(_ -> show());
    }

    private void show() {
        if (!inView.getValue() || workspace.project() == null) {
            return;
        }
        listIndicators(workspace.project());
        forecasts.subject().ifPresent(this::show);
    }

    private void show(Subject subject) {
        headlines.set(Headlines.of(subject, HEADLINES));
        plans.set(FanFigure.of(Measure.PLANS, Slice.ALL, subject));
        balance.set(MoneyFigures.balance(subject));
        moved.set(SinceBefore.sentences(workspace.project(), forecasts, subject.chosen()));
    }

    private void listIndicators(Project project) {
        String name = project.evidence().council();
        if (name.equals(council)) {
            return;
        }
        council = name;
        indicators.clear();
        background.runQuietly(
                "Reading the published indicators",
                _ -> desk.indicators(project),
                found -> {
                    if (name.equals(council)) {
                        indicators.setAll(BesideOthers.of(found));
                    }
                },
                problem::set);
    }

    /** Indicators of the council beside others; empty while nothing is known of any. */
    ObservableList<BesideOthers> indicators() {
        return indicators;
    }

    ReadOnlyObjectProperty<List<HeadlineFigure>> headlinesProperty() {
        return headlines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChartSpec> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChartSpec> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    /** Every note pinned to a chart, whether the chart is shown anywhere or not. */
    ObservableValue<List<PinnedNote>> notesProperty() {
        return notes;
    }

    void removeNote(PinnedNote note) {
        workspace.change(
                "note taken from " + note.year(),
                project -> project.unpinning(note.chart(), note.year()));
    }

    /** What moved since the forecast remembered last, in sentences. */
    ReadOnlyObjectProperty<List<String>> movedProperty() {
        return moved.getReadOnlyProperty();
    }
}
