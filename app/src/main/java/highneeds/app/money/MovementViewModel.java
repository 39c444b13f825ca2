package highneeds.app.money;

import highneeds.app.AtHand;
import highneeds.app.Version;
import highneeds.app.chart.BarSpec;
import highneeds.app.figure.MovementFigure;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.domain.LargestRemainder;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.Movement;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.RememberedForecast;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.Remembering;
import highneeds.scenario.Scenario;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What moved the balance of the chosen scenario, from a year or an earlier forecast. */
final class MovementViewModel {

    private final AtHand at;
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ObservableList<Origin> origins = FXCollections.observableArrayList();
    private final ObjectProperty<Origin> origin =
            new SimpleObjectProperty<>(this, "origin", Origin.YEAR_BEFORE);
    private final ReadOnlyObjectWrapper<BarSpec> bars =
            new ReadOnlyObjectWrapper<>(this, "bars", BarSpec.empty("What moved the balance"));
    private final IntegerProperty opened = new SimpleIntegerProperty(this, "opened", 1);
    private final ObservableList<Amount> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper rowsTitle = new ReadOnlyStringWrapper(this, "title", "");
    private Optional<Movement> shown = Optional.empty();

    /**
     * Where a movement starts.
     *
     * @param before an earlier forecast; empty for the year before
     */
    record Origin(Optional<RememberedForecast> before) {

        static final Origin YEAR_BEFORE = new Origin(Optional.empty());

        String label() {
            return before.map(
                            forecast -> "\u201c" + forecast.name() + "\u201d of " + forecast.made())
                    .orElse("the year before");
        }
    }

    MovementViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> listOrigins());
        at.whenToShow(this::show);
        origin.subscribe(_ -> show());
        year.subscribe(_ -> show());
        opened.subscribe(_ -> open());
    }

    private void listOrigins() {
        Project project = at.workspace().project();
        List<Origin> all = new ArrayList<>(List.of(Origin.YEAR_BEFORE));
        if (project != null) {
            project.remembered().reversed().forEach(each -> all.add(new Origin(Optional.of(each))));
        }
        if (!origins.equals(all)) {
            Origin chosen = origin.get();
            origins.setAll(all);
            origin.set(all.contains(chosen) ? chosen : Origin.YEAR_BEFORE);
        }
    }

    private void show() {
        Optional<Forecast> baseline = at.forecasts().of(Scenario.BASELINE_NAME);
        Optional<Forecast> scenario = at.forecast();
        if (!at.seen() || baseline.isEmpty() || scenario.isEmpty()) {
            return;
        }
        boolean sameYears =
                baseline.get().outcome().years().size() == scenario.get().outcome().years().size();
        if (!sameYears) {
            return;
        }
        List<Position> positions = Remembering.positions(baseline.get(), scenario.get());
        List<Integer> all = positions.stream().map(each -> each.baseline().startYear()).toList();
        if (!years.equals(all)) {
            years.setAll(all);
        }
        if (year.get() == null || !all.contains(year.get())) {
            year.set(all.get(Math.min(1, all.size() - 1)));
            return;
        }
        shown = movement(positions, all.indexOf(year.get()));
        String to = new FinancialYear(year.get()).toString();
        String from =
                origin.get().before().isPresent()
                        ? "last forecast"
                        : new FinancialYear(year.get() - 1).toString();
        bars.set(
                shown.map(
                                moved ->
                                        MovementFigure.of(
                                                moved,
                                                from,
                                                origin.get().before().isPresent()
                                                        ? "this forecast"
                                                        : to,
                                                at.workspace().scenarioProperty().get()))
                        .orElse(BarSpec.empty("No figure of " + from + " to start from")));
        open();
    }

    private Optional<Movement> movement(List<Position> positions, int index) {
        Position now = positions.get(index);
        Optional<Position> before =
                origin.get()
                        .before()
                        .map(
                                forecast ->
                                        forecast.position(
                                                at.workspace().scenarioProperty().get(),
                                                now.baseline().startYear()))
                        .orElseGet(
                                () ->
                                        index > 0
                                                ? Optional.of(positions.get(index - 1))
                                                : Optional.empty());
        return before.map(then -> Movement.between(then, now));
    }

    /** Shows the rows of the bar opened; the first and the last bar are the balances themselves. */
    private void open() {
        rows.clear();
        rowsTitle.set("");
        shown.ifPresent(
                moved -> {
                    List<Movement.Bar> all = new ArrayList<>(moved.bars(Fund.HIGH_NEEDS_BLOCK));
                    int bar = opened.get() - 1;
                    if (bar >= 0 && bar < all.size()) {
                        rowsTitle.set(all.get(bar).cause().label());
                        rows.setAll(inWholePounds(all.get(bar).rows()));
                    } else {
                        rowsTitle.set("General fund, beside the block");
                        rows.setAll(
                                inWholePounds(
                                        moved.bars(Fund.GENERAL_FUND).stream()
                                                .flatMap(each -> each.rows().stream())
                                                .toList()));
                    }
                });
    }

    /** Parts in whole pounds that add up to the last row, which is all of them. */
    private static List<Amount> inWholePounds(List<Amount> parts) {
        long[] rounded =
                LargestRemainder.round(parts.stream().mapToDouble(Amount::pounds).toArray());
        List<Amount> shown = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            shown.add(new Amount(parts.get(i).name(), rounded[i]));
        }
        shown.add(new Amount("All of it", Arrays.stream(rounded).sum()));
        return shown;
    }

    /** Remembers the forecasts in view, as a change that can be undone. */
    void remember(String name) {
        Optional<Forecast> baseline = at.forecasts().of(Scenario.BASELINE_NAME);
        if (baseline.isEmpty()) {
            return;
        }
        List<Forecast> all = new ArrayList<>(List.of(baseline.get()));
        at.forecasts().latestProperty().get().values().stream()
                .filter(each -> !each.scenario().equals(Scenario.BASELINE_NAME))
                .forEach(all::add);
        LocalDate today = LocalDate.now();
        RememberedForecast remembered =
                Remembering.of(
                        at.workspace().project(),
                        name.isBlank() ? "Forecast" : name.strip(),
                        all,
                        today,
                        Version.NUMBER);
        at.workspace().change("remember the forecast", project -> project.remembering(remembered));
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ObservableList<Origin> origins() {
        return origins;
    }

    ObjectProperty<Origin> originProperty() {
        return origin;
    }

    ReadOnlyObjectProperty<BarSpec> barsProperty() {
        return bars.getReadOnlyProperty();
    }

    /** Position of the bar opened. */
    IntegerProperty openedProperty() {
        return opened;
    }

    /** What the opened bar is made of; the last row is their sum. */
    ObservableList<Amount> rows() {
        return rows;
    }

    ReadOnlyStringProperty rowsTitleProperty() {
        return rowsTitle.getReadOnlyProperty();
    }
}
