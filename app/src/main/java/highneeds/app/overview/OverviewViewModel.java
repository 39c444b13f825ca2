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
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.IndicatorUnit;
import highneeds.indicator.published.Standing;
import highneeds.project.Project;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.OptionalDouble;

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
    private final ObservableList<Standing> indicators = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<HeadlineFigure>> headlines =
            new ReadOnlyObjectWrapper<>(this, "headlines", List.of());
    private final ReadOnlyObjectWrapper<ChartSpec> plans =
            new ReadOnlyObjectWrapper<>(this, "plans", ChartSpec.empty(""));
    private final ReadOnlyObjectWrapper<ChartSpec> balance =
            new ReadOnlyObjectWrapper<>(this, "balance", ChartSpec.empty(""));
    private final ReadOnlyObjectWrapper<List<String>> moved =
            new ReadOnlyObjectWrapper<>(this, "moved", List.of());
    private String council = "";

    public OverviewViewModel(AtHand at) {
        this.at = at;
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
                        indicators.setAll(published(found));
                    }
                });
    }

    private static List<Standing> published(List<IndicatorSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.standing().stream())
                .filter(standing -> standing.england().isPublished())
                .toList();
    }

    /** A value of an indicator as it stands in a table. */
    static String text(IndicatorUnit unit, OptionalDouble value) {
        return value.isEmpty() ? "not published" : unit.words(value.getAsDouble());
    }

    /** Published indicators of the council; empty for a council nobody knows. */
    ObservableList<Standing> indicators() {
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

    /** What moved since the forecast remembered last, in sentences. */
    ReadOnlyObjectProperty<List<String>> movedProperty() {
        return moved.getReadOnlyProperty();
    }
}
