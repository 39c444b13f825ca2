package highneeds.app.baseline;

import atlantafx.base.theme.Styles;

import highneeds.app.chart.ChartCard;
import highneeds.app.part.Columns;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;
import highneeds.assumptions.Source;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What was counted, what is assumed of the future when nothing is changed, and from where. */
public final class BaselinePage extends Page {

    private static final double CHART_HEIGHT = 340;
    private static final double TABLE_HEIGHT = 330;
    private static final double CARD_WIDTH = 330;
    private static final double CHOICE_WIDTH = 430;

    private final BaselineViewModel model;

    public BaselinePage(BaselineViewModel model, BacktestViewModel backtest) {
        super(
                "baseline-page",
                "Baseline",
                "What was counted, and what follows if nothing is changed. Every scenario is"
                        + " compared with it.");
        this.model = model;
        Node charts = new Tiles(CARD_WIDTH, 16, plans(), flows());
        Node choices = new Tiles(CHOICE_WIDTH, 16, growth(), years());
        setScrolling(
                new VBox(16, identities(), charts, choices, new BacktestCard(backtest), sources()));
    }

    private Node identities() {
        Label light = new Label();
        light.setId("identities");
        light.setWrapText(true);
        model.identitiesProperty()
                .subscribe(
                        found -> {
                            light.setText(found.words());
                            light.setGraphic(
                                    Icons.of(
                                            found.balanced()
                                                    ? Feather.CHECK_CIRCLE
                                                    : Feather.ALERT_TRIANGLE));
                            light.getStyleClass()
                                    .setAll(
                                            "label",
                                            "light",
                                            found.balanced() ? "light-good" : "light-bad");
                        });
        return light;
    }

    private Node plans() {
        ChartCard card = card("baseline-plans");
        card.specProperty().bind(model.plansProperty());
        return card;
    }

    private Node flows() {
        ChartCard card = card("baseline-flows");
        card.specProperty().bind(model.flowsProperty());
        return card;
    }

    private static ChartCard card(String id) {
        ChartCard card = new ChartCard(id);
        card.setPrefSize(480, CHART_HEIGHT);
        card.setMinHeight(CHART_HEIGHT);
        return card;
    }

    private Node growth() {
        GrowthChooser chooser = new GrowthChooser(model.growthProperty());
        return section("How the number of new plans grows", chooser);
    }

    private Node years() {
        Label about =
                new Label(
                        "A year that was unlike others, such as a pandemic year, may count for half"
                                + " or not at all. The forecast follows at once; undo brings it"
                                + " back.");
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        return section(
                "Years to learn from",
                new VBox(8, about, new YearsChooser(model.flowYears(), model::weigh)));
    }

    private static Region section(String title, Node content) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        VBox card = new VBox(10, name, content);
        card.getStyleClass().add("card");
        card.setPrefWidth(480);
        return card;
    }

    private Node sources() {
        TableView<Source> table = new TableView<>(model.sources());
        table.setId("sources");
        table.setAccessibleText("Assumptions and where they come from");
        table.getStyleClass().addAll(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.wrapped("Assumption", 200, Source::assumption),
                                Columns.wrapped("Value", 240, Source::value),
                                Columns.wrapped(
                                        "Whose",
                                        110,
                                        source ->
                                                source.illustrative()
                                                        ? "Illustrative"
                                                        : "Your own"),
                                Columns.wrapped("How it was found", 380, Source::basis)));
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        return section("Assumptions and where they come from", table);
    }
}
