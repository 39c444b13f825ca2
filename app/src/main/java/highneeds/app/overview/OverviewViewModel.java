package highneeds.app.overview;

import highneeds.app.AtHand;
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

    private final AtHand at;
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

    public OverviewViewModel(AtHand at) {
        this.at = at;
        this.notes = at.workspace().projectProperty().map(Project::notes).orElse(List.of());
        at.workspace().projectProperty().subscribe(_ -> show());
        at.whenToShow(this::show);
    }

    private void show() {
        if (!at.seen() || at.workspace().project() == null) {
            return;
        }
        listIndicators(at.workspace().project());
        at.forecasts().subject().ifPresent(this::show);
    }

    private void show(Subject subject) {
        headlines.set(Headlines.of(subject, HEADLINES));
        plans.set(FanFigure.of(Measure.PLANS, Slice.ALL, subject));
        balance.set(MoneyFigures.balance(subject));
        moved.set(
                SinceBefore.sentences(at.workspace().project(), at.forecasts(), subject.chosen()));
    }

    private void listIndicators(Project project) {
        String name = project.evidence().council();
        if (name.equals(council)) {
            return;
        }
        council = name;
        indicators.clear();
        at.quietly(
                "Reading the published indicators",
                _ -> at.desk().indicators(project),
                found -> {
                    if (name.equals(council)) {
                        indicators.setAll(BesideOthers.of(found));
                    }
                });
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
        at.workspace()
                .change(
                        "note taken from " + note.year(),
                        project -> project.unpinning(note.chart(), note.year()));
    }

    /** What moved since the forecast remembered last, in sentences. */
    ReadOnlyObjectProperty<List<String>> movedProperty() {
        return moved.getReadOnlyProperty();
    }
}
