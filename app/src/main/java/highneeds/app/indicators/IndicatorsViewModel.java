package highneeds.app.indicators;

import highneeds.app.Background;
import highneeds.app.Desk;
import highneeds.app.Forecasts;
import highneeds.app.Problem;
import highneeds.app.Workspace;
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
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The council's indicators; one of them looked at. */
public final class IndicatorsViewModel {

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Desk desk;
    private final Background background;
    private final ObservableValue<Boolean> inView;
    private final ObjectProperty<Problem> problem;
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

    /**
     * @param inView true while the page is looked at; nothing is read for nobody
     */
    public IndicatorsViewModel(
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
        workspace.projectProperty().subscribe(_ -> read());
        workspace.scenarioProperty().subscribe(_ -> show());
        forecasts.latestProperty().subscribe(_ -> show());
        chosen.subscribe(_ -> show());
        inView.subscribe(_ -> read());
    }

    private void read() {
        Project project = workspace.project();
        if (!inView.getValue() || project == null) {
            return;
        }
        if (project.evidence() == readFrom && project.indicators().equals(readWith)) {
            show();
            return;
        }
        readFrom = project.evidence();
        readWith = project.indicators();
        background.runQuietly(
                "Reading the published indicators",
                _ -> desk.indicators(project),
                found -> {
                    if (readFrom == project.evidence() && readWith == project.indicators()) {
                        sheets = found;
                        show();
                    }
                },
                failure -> {
                    readFrom = null;
                    problem.set(failure);
                });
    }

    private void show() {
        if (!inView.getValue() || workspace.project() == null || sheets.isEmpty()) {
            return;
        }
        Optional<Forecast> forecast = forecasts.of(scenario());
        rows.set(
                sheets.stream()
                        .map(sheet -> new IndicatorRow(sheet, outlook(sheet, forecast)))
                        .toList());
        IndicatorSheet sheet = sheet();
        beside.set(BesideFigure.of(sheet, workspace.project().evidence().council()));
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
        return workspace.scenarioProperty().get();
    }

    private IndicatorSheet sheet() {
        return sheets.get(chosen.get().ordinal());
    }

    /** Figures of the council's own of an indicator. */
    List<OwnFigure> own(Indicator indicator) {
        return workspace.project() == null
                ? List.of()
                : workspace.project().indicators().own(indicator);
    }

    /** Makes a change to targets or figures that can be undone. */
    void change(String what, UnaryOperator<IndicatorBook> how) {
        workspace.change(what, project -> project.withIndicators(how.apply(project.indicators())));
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
