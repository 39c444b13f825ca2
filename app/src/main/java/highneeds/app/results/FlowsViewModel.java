package highneeds.app.results;

import highneeds.app.Background;
import highneeds.app.Desk;
import highneeds.app.Forecasts;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.app.chart.FlowSpec;
import highneeds.app.figure.SettingFlowFigure;
import highneeds.app.figure.Subject;
import highneeds.forecast.Forecast;
import highneeds.projection.SettingMoves;
import highneeds.projection.YearOutcome;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

/** Who goes where in the chosen scenario between two censuses. */
public final class FlowsViewModel {

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Desk desk;
    private final Background background;
    private final ObservableValue<Boolean> inView;
    private final ObjectProperty<Problem> problem;
    private final ObservableList<Integer> censuses = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<Integer> to = new SimpleObjectProperty<>(this, "to");
    private final ReadOnlyObjectWrapper<FlowSpec> flow =
            new ReadOnlyObjectWrapper<>(this, "flow", FlowSpec.empty("Who goes where"));
    private Forecast asked;
    private List<SettingMoves> moves = List.of();

    /**
     * @param inView true while the page is looked at
     * @param problem hears what went wrong
     */
    public FlowsViewModel(
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
        forecasts.latestProperty().subscribe(_ -> ask());
        workspace.scenarioProperty().subscribe(_ -> ask());
        inView.subscribe(_ -> ask());
        from.subscribe(_ -> show());
        to.subscribe(_ -> show());
    }

    private void ask() {
        if (!inView.getValue() || workspace.previewingProperty().get()) {
            return;
        }
        forecasts.subject().map(Subject::chosen).filter(now -> now != asked).ifPresent(this::watch);
    }

    private void watch(Forecast forecast) {
        asked = forecast;
        background.runQuietly(
                "Following who goes where",
                _ -> desk.moves(forecast),
                made -> {
                    if (asked == forecast) {
                        moves = made;
                        listYears();
                        show();
                    }
                },
                problem::set);
    }

    private void listYears() {
        List<Integer> now = new ArrayList<>(List.of(asked.outcome().opening().census()));
        asked.outcome().years().stream().map(YearOutcome::census).forEach(now::add);
        if (!censuses.equals(now)) {
            censuses.setAll(now);
            from.set(now.getFirst());
            to.set(now.getLast());
        }
    }

    private void show() {
        if (from.get() == null || to.get() == null || moves.isEmpty()) {
            return;
        }
        forecasts
                .subject()
                .filter(subject -> subject.chosen() == asked)
                .ifPresent(
                        subject ->
                                flow.set(
                                        SettingFlowFigure.of(
                                                subject,
                                                moves,
                                                Math.min(from.get(), to.get()),
                                                Math.max(from.get(), to.get()))));
    }

    /** Censuses that can be chosen: the opening one and all that are forecast. */
    public ObservableList<Integer> censuses() {
        return censuses;
    }

    public ObjectProperty<Integer> fromProperty() {
        return from;
    }

    public ObjectProperty<Integer> toProperty() {
        return to;
    }

    public ReadOnlyObjectProperty<FlowSpec> flowProperty() {
        return flow.getReadOnlyProperty();
    }
}
