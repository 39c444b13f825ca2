package highneeds.app.scenarios;

import atlantafx.base.theme.Styles;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineCard;
import highneeds.app.part.EmptyState;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;
import highneeds.app.statement.LightsPane;
import highneeds.app.statement.LightsViewModel;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Scenarios at the left, levers in the middle, what they do at the right. */
public final class ScenariosPage extends Page {

    private static final double LEVERS_WIDTH = 366;
    private static final double HEADLINE_WIDTH = 142;

    /** Which of the headlines there is room for: plans, spend, cumulative balance. */
    private static final List<Integer> LIVE = List.of(0, 1, 3);

    private static final double CHART_HEIGHT = 130;

    /** A page narrower than this has no room for three columns, pixels. */
    private static final double NARROW = 940;

    /** Narrower still, as in a small window with large text: the levers give some of theirs. */
    private static final double VERY_NARROW = 640;

    private static final double LEAST_LEVERS_WIDTH = 250;

    private final ScenariosViewModel model;
    private final LiveCharts charts;
    private final VBox forms = new VBox(12);
    private final ScenarioList list;
    private final Node levers;
    private final Node results;

    public ScenariosPage(
            ScenariosViewModel model,
            LiveCharts charts,
            LightsViewModel lights,
            ScenarioFiles files) {
        super(
                "scenarios-page",
                "Scenarios",
                "A scenario is the baseline with levers. Move a slider: plans, pounds and deficit"
                        + " move with it.");
        this.model = model;
        this.charts = charts;
        this.list = new ScenarioList(model, files);
        this.levers = levers();
        this.results = results(lights);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
        model.levers().addListener((ListChangeListener<PlacedLever>) _ -> showLevers());
        model.scenarioProperty().subscribe(_ -> showLevers());
        model.record().standingProperty().subscribe(_ -> showLevers());
    }

    /** Three columns; in a small window the list is a row above two. */
    private void arrange(boolean narrow) {
        getChildren().remove(1, getChildren().size());
        if (narrow) {
            list.lying();
            HBox columns = new HBox(12, levers, results);
            VBox.setVgrow(columns, Priority.ALWAYS);
            setFilling(new VBox(10, list, columns));
        } else {
            list.standing();
            setFilling(new HBox(16, list, levers, results));
        }
    }

    private Node levers() {
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(model.chosenProperty());
        title.setWrapText(true);
        VBox column = new VBox(12, title, new RecordPane(model), forms, addLever());
        column.getStyleClass().add("lever-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setId("levers");
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(LEVERS_WIDTH);
        scroll.minWidthProperty()
                .bind(
                        Bindings.when(widthProperty().lessThan(VERY_NARROW))
                                .then(LEAST_LEVERS_WIDTH)
                                .otherwise(LEVERS_WIDTH));
        HBox.setHgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private Node addLever() {
        MenuButton add = new MenuButton("Add a lever", Icons.of(Feather.PLUS));
        add.setId("add-lever");
        add.getStyleClass().add(Styles.ACCENT);
        add.disableProperty().bind(model.record().standingProperty().isNotEmpty());
        Menu family = new Menu();
        for (LeverType type : model.leverTypes()) {
            if (!type.family().equals(family.getText())) {
                family = new Menu(type.family());
                add.getItems().add(family);
            }
            MenuItem item = new MenuItem(type.name());
            item.setId("add-" + type.id());
            item.setOnAction(_ -> model.addLever(type));
            family.getItems().add(item);
        }
        return add;
    }

    private void showLevers() {
        forms.setDisable(model.isLocked());
        List<PlacedLever> levers = model.levers();
        boolean same = forms.getChildren().size() == levers.size() && !levers.isEmpty();
        for (int i = 0; same && i < levers.size(); i++) {
            same = forms.getChildren().get(i) instanceof LeverForm form && form.fits(levers.get(i));
        }
        if (same) {
            for (int i = 0; i < levers.size(); i++) {
                ((LeverForm) forms.getChildren().get(i)).show(levers.get(i));
            }
            return;
        }
        forms.getChildren().clear();
        for (int i = 0; i < levers.size(); i++) {
            forms.getChildren().add(new LeverForm(model, i, levers.get(i)));
        }
        if (levers.isEmpty()) {
            forms.getChildren().add(empty());
        }
    }

    private Node empty() {
        return model.scenarioProperty().get().name().equals(Scenario.BASELINE_NAME)
                ? new EmptyState(
                        Feather.SLIDERS,
                        "The baseline has no levers",
                        "Choose a scenario at the left, or add a lever to begin one.")
                : new EmptyState(
                        Feather.SLIDERS, "No levers yet", "Add one below and move its slider.");
    }

    private Node results(LightsViewModel lights) {
        VBox column =
                new VBox(
                        10,
                        headlines(),
                        new LightsPane("scenario-lights", lights),
                        card("live-plans", charts.plansProperty()),
                        card("live-spend", charts.spendProperty()),
                        card("live-balance", charts.balanceProperty()));
        column.getStyleClass().add("live-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node headlines() {
        Tiles row = new Tiles(HEADLINE_WIDTH, 10);
        for (int i = 0; i < LIVE.size(); i++) {
            int position = i;
            HeadlineCard card = new HeadlineCard("live-headline-" + position).compact();
            charts.headlinesProperty()
                    .subscribe(
                            figures ->
                                    card.figureProperty()
                                            .set(
                                                    LIVE.get(position) < figures.size()
                                                            ? figures.get(LIVE.get(position))
                                                            : null));
            row.getChildren().add(card);
        }
        return row;
    }

    private Node card(String id, ReadOnlyObjectProperty<ChartSpec> spec) {
        ChartCard card = new ChartCard(id).compact();
        card.specProperty().bind(spec);
        card.axisFrozenProperty().bind(model.adjustingProperty());
        card.setMinHeight(CHART_HEIGHT);
        card.setPrefHeight(CHART_HEIGHT);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}
