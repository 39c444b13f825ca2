package highneeds.app.results;

import highneeds.app.AtHand;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;

/** Who goes where in the chosen scenario between two censuses. */
public final class FlowsViewModel {

    private final AtHand at;
    private final ObservableList<Integer> censuses = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<Integer> to = new SimpleObjectProperty<>(this, "to");
    private final ReadOnlyObjectWrapper<FlowSpec> flow =
            new ReadOnlyObjectWrapper<>(this, "flow", FlowSpec.empty("Who goes where"));
    private Forecast asked;
    private List<SettingMoves> moves = List.of();

    public FlowsViewModel(AtHand at) {
        this.at = at;
        at.whenToShow(this::ask);
        from.subscribe(_ -> show());
        to.subscribe(_ -> show());
    }

    private void ask() {
        if (!at.seen() || at.workspace().previewingProperty().get()) {
            return;
        }
        at.forecasts()
                .subject()
                .map(Subject::chosen)
                .filter(now -> now != asked)
                .ifPresent(this::watch);
    }

    private void watch(Forecast forecast) {
        asked = forecast;
        at.quietly(
                "Following who goes where",
                _ -> at.desk().moves(forecast),
                made -> {
                    if (asked == forecast) {
                        moves = made;
                        listYears();
                        show();
                    }
                });
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
        at.forecasts()
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
