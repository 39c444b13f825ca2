package highneeds.app.indicators;

import highneeds.app.AtHand;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.forecast.Forecast;
import highneeds.indicator.Foretold;
import highneeds.indicator.IndicatorBook;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.OwnFigure;
import highneeds.indicator.TargetOutlook;
import highneeds.indicator.published.Indicator;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The council's indicators; one of them looked at. */
public final class IndicatorsViewModel {

    private final AtHand at;
    private final ReadOnlyObjectWrapper<List<IndicatorRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<Indicator> chosen =
            new SimpleObjectProperty<>(this, "chosen", Indicator.PLANS_RATE);
    private final ReadOnlyObjectWrapper<BarSpec> beside =
            new ReadOnlyObjectWrapper<>(this, "beside", BarSpec.empty(""));
    private final ReadOnlyObjectWrapper<ChartSpec> trend =
            new ReadOnlyObjectWrapper<>(this, "trend", ChartSpec.empty(""));
    private List<IndicatorSheet> sheets = List.of();
    private Object readFrom;
    private Object readWith;

    public IndicatorsViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> read());
        at.workspace().scenarioProperty().subscribe(_ -> show());
        at.forecasts().latestProperty().subscribe(_ -> show());
        chosen.subscribe(_ -> show());
        at.inView().subscribe(_ -> read());
    }

    private void read() {
        Project project = at.workspace().project();
        if (!at.seen() || project == null) {
            return;
        }
        if (project.evidence() == readFrom && project.indicators().equals(readWith)) {
            show();
            return;
        }
        readFrom = project.evidence();
        readWith = project.indicators();
        at.quietly(
                "Reading the published indicators",
                _ -> at.desk().indicators(project),
                found -> {
                    if (readFrom == project.evidence() && readWith == project.indicators()) {
                        sheets = found;
                        show();
                    }
                },
                () -> readFrom = null);
    }

    private void show() {
        if (!at.seen() || at.workspace().project() == null || sheets.isEmpty()) {
            return;
        }
        Optional<Forecast> forecast = at.forecasts().of(scenario());
        rows.set(
                sheets.stream()
                        .map(sheet -> new IndicatorRow(sheet, outlook(sheet, forecast)))
                        .toList());
        IndicatorSheet sheet = sheet();
        beside.set(BesideFigure.of(sheet, at.workspace().project().evidence().council()));
        trend.set(
                TrendFigure.of(
                        sheet,
                        scenario(),
                        forecast.map(told -> Foretold.of(sheet.indicator(), told))
                                .orElse(List.of())));
    }

    private static Optional<TargetOutlook> outlook(
            IndicatorSheet sheet, Optional<Forecast> forecast) {
        return forecast.flatMap(
                told ->
                        sheet.target()
                                .map(target -> TargetOutlook.of(target, told, sheet.figures())));
    }

    private String scenario() {
        return at.workspace().scenarioProperty().get();
    }

    private IndicatorSheet sheet() {
        return sheets.get(chosen.get().ordinal());
    }

    /** Figures of the council's own of an indicator. */
    List<OwnFigure> own(Indicator indicator) {
        return at.workspace().project() == null
                ? List.of()
                : at.workspace().project().indicators().own(indicator);
    }

    /** Makes a change to targets or figures that can be undone. */
    void change(String what, UnaryOperator<IndicatorBook> how) {
        at.workspace()
                .change(what, project -> project.withIndicators(how.apply(project.indicators())));
    }

    /** All indicators in the order they are shown. */
    ReadOnlyObjectProperty<List<IndicatorRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The indicator looked at. */
    ObjectProperty<Indicator> chosenProperty() {
        return chosen;
    }

    /** The one looked at, with its target; empty before anything is read. */
    Optional<IndicatorRow> row() {
        return rows.get().stream().filter(row -> row.indicator() == chosen.get()).findFirst();
    }

    ReadOnlyObjectProperty<BarSpec> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ChartSpec> trendProperty() {
        return trend.getReadOnlyProperty();
    }
}
