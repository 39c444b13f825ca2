package highneeds.app.results;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.FlowCard;
import highneeds.app.chart.HeadlineCard;
import highneeds.app.chart.HeatCard;
import highneeds.app.figure.Headlines;
import highneeds.app.figure.MeasureWords;
import highneeds.app.figure.Slice;
import highneeds.app.figure.StackFigure;
import highneeds.app.part.Choosers;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;
import highneeds.forecast.Measure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;

import java.util.ArrayList;
import java.util.List;

/** Headline figures and four charts of the chosen scenario, each with its table twin. */
public final class ResultsPage extends Page {

    private static final double CHART_HEIGHT = 380;

    private final ResultsViewModel model;
    private boolean following;

    public ResultsPage(
            ResultsViewModel model,
            FlowsViewModel flows,
            TraceViewModel trace,
            AreasViewModel areas) {
        super(
                "results-page",
                "Results",
                "The chosen scenario year by year. Shading shows where half and four in five of the"
                        + " simulations lie; a deficit is negative.");
        this.model = model;
        TraceCard traced = new TraceCard(trace);
        setScrolling(
                new VBox(
                        16,
                        headlines(trace, traced),
                        choosers(),
                        charts(trace, traced),
                        flows(flows),
                        new AreasCard(areas),
                        traced));
    }

    private Node headlines(TraceViewModel trace, TraceCard traced) {
        Tiles row = new Tiles(170, 16);
        for (int i = 0; i < Headlines.count(); i++) {
            int position = i;
            HeadlineCard card = new HeadlineCard("headline-" + position);
            model.headlinesProperty()
                    .subscribe(
                            figures ->
                                    card.figureProperty()
                                            .set(
                                                    position < figures.size()
                                                            ? figures.get(position)
                                                            : null));
            card.opens(
                    () -> {
                        model.headlineAt(position)
                                .ifPresent(key -> trace.ask(key.measure(), key.year()));
                        traced.show();
                    });
            row.getChildren().add(card);
        }
        return row;
    }

    private Node choosers() {
        FlowPane bar = new FlowPane(20, 8);
        bar.getChildren()
                .addAll(
                        Choosers.named(
                                "Show",
                                Choosers.list(
                                        "measure",
                                        "Measure",
                                        FXCollections.observableArrayList(model.measures()),
                                        model.measureProperty(),
                                        MeasureWords::name)),
                        Choosers.named("of", part()),
                        Choosers.named(
                                "Stacked by",
                                Choosers.list(
                                        "stacked-by",
                                        "Stacked by",
                                        FXCollections.observableArrayList(StackFigure.By.values()),
                                        model.stackedByProperty(),
                                        StackFigure.By::label)),
                        Choosers.named("Compare with", compared()));
        return bar;
    }

    private Node part() {
        ComboBox<Slice> parts =
                Choosers.list("slice", "Part", model.slices(), model.sliceProperty(), Slice::label);
        parts.setPrefWidth(200);
        parts.managedProperty().bind(parts.visibleProperty());
        parts.visibleProperty().bind(model.dimensionProperty().isNotEqualTo(Slice.Dimension.ALL));
        ComboBox<Slice.Dimension> dimension =
                Choosers.list(
                        "dimension",
                        "Part by",
                        FXCollections.observableArrayList(Slice.Dimension.values()),
                        model.dimensionProperty(),
                        Slice.Dimension::label);
        return new HBox(8, dimension, parts);
    }

    private Node compared() {
        CheckComboBox<String> box = new CheckComboBox<>(model.scenarios());
        box.setId("compare");
        box.setTitle("Other scenarios");
        box.setShowCheckedCount(true);
        box.setAccessibleText("Scenarios to compare with");
        box.setAccessibleRole(AccessibleRole.COMBO_BOX);
        box.getCheckModel()
                .getCheckedItems()
                .addListener(
                        (ListChangeListener<String>)
                                _ -> {
                                    List<String> names =
                                            new ArrayList<>(box.getCheckModel().getCheckedItems());
                                    names.removeIf(java.util.Objects::isNull);
                                    if (!following) {
                                        model.comparedProperty().set(List.copyOf(names));
                                    }
                                });
        model.comparedProperty().subscribe(names -> follow(box, names));
        return box;
    }

    /** Ticks what was chosen elsewhere. */
    private void follow(CheckComboBox<String> box, List<String> names) {
        following = true;
        for (String name : box.getItems()) {
            if (names.contains(name)) {
                box.getCheckModel().check(name);
            } else {
                box.getCheckModel().clearCheck(name);
            }
        }
        following = false;
    }

    private Node charts(TraceViewModel trace, TraceCard traced) {
        ChartCard fan = card("result-fan", model.fanProperty());
        ChartCard stack = card("result-stack", model.stackProperty());
        ChartCard spend = card("result-spend", model.spendProperty());
        ChartCard balance = card("result-balance", model.balanceProperty());
        Tiles grid = new Tiles(380, 16, fan, stack, spend, balance);
        fan.opens(
                label ->
                        open(
                                traced,
                                () ->
                                        trace.ask(
                                                model.measureProperty().get(),
                                                year(label),
                                                model.settingShown())));
        stack.opens(label -> open(traced, () -> trace.ask(model.measureStacked(), year(label))));
        spend.opens(label -> open(traced, () -> trace.ask(Measure.HNB_SPEND, year(label))));
        balance.opens(
                label -> open(traced, () -> trace.ask(Measure.CUMULATIVE_BALANCE, year(label))));
        Node difference = card("result-difference", model.differenceProperty());
        Node cost = card("result-balance-difference", model.costDifferenceProperty());
        grid.getChildren().addAll(difference, cost);
        for (Node card : List.of(difference, cost)) {
            card.getStyleClass().add("difference");
            card.visibleProperty().bind(model.differenceProperty().map(spec -> !spec.isEmpty()));
            card.managedProperty().bind(card.visibleProperty());
        }
        HeatCard cohorts = new HeatCard("result-cohorts");
        cohorts.specProperty().bind(model.cohortsProperty());
        cohorts.opens((name, label) -> open(traced, () -> trace.askSchoolYear(name, year(label))));
        return new VBox(16, grid, cohorts);
    }

    private static void open(TraceCard traced, Runnable asking) {
        asking.run();
        traced.show();
    }

    /** The year in which the year of a label starts: "2027", "2027-28". */
    private static int year(String label) {
        return Integer.parseInt(label.substring(0, 4));
    }

    private static Node flows(FlowsViewModel model) {
        FlowCard card = new FlowCard("result-flows");
        card.specProperty().bind(model.flowProperty());
        FlowPane years = new FlowPane(12, 8);
        years.getChildren()
                .addAll(
                        Choosers.named(
                                "Flows from January",
                                Choosers.list(
                                        "flows-from",
                                        "First census of the flows",
                                        model.censuses(),
                                        model.fromProperty(),
                                        String::valueOf)),
                        Choosers.named(
                                "to January",
                                Choosers.list(
                                        "flows-to",
                                        "Last census of the flows",
                                        model.censuses(),
                                        model.toProperty(),
                                        String::valueOf)));
        return new VBox(8, years, card);
    }

    private static ChartCard card(String id, ReadOnlyObjectProperty<ChartSpec> spec) {
        ChartCard card = new ChartCard(id);
        card.specProperty().bind(spec);
        card.setPrefHeight(CHART_HEIGHT);
        card.setMinHeight(CHART_HEIGHT);
        return card;
    }
}
