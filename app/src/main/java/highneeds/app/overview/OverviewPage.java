package highneeds.app.overview;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineCard;
import highneeds.app.chart.HeadlineFigure;
import highneeds.app.part.Columns;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;
import highneeds.indicator.published.Standing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Where the council stands, on one page. */
public final class OverviewPage extends Page {

    private static final double CHART_HEIGHT = 300;

    /** Three lines of text. */
    private static final double ROW_HEIGHT = 64;

    private static final double HEADER_HEIGHT = 42;

    public OverviewPage(OverviewViewModel model) {
        super(
                "overview-page",
                "Overview",
                "Where the scenario ends after its last year, how the council compares, and what"
                        + " moved since the last time. A deficit is negative.");
        setScrolling(
                new VBox(
                        16,
                        headlines(model),
                        new Tiles(
                                380,
                                12,
                                chart("overview-plans", model.plansProperty()),
                                chart("overview-balance", model.balanceProperty())),
                        moved(model),
                        indicators(model)));
    }

    private static Node headlines(OverviewViewModel model) {
        List<HeadlineCard> cards = new ArrayList<>();
        for (int i = 0; i < OverviewViewModel.HEADLINES.size(); i++) {
            cards.add(new HeadlineCard("overview-headline-" + i));
        }
        model.headlinesProperty()
                .subscribe(
                        figures -> {
                            for (int i = 0; i < cards.size(); i++) {
                                HeadlineFigure figure = i < figures.size() ? figures.get(i) : null;
                                cards.get(i).figureProperty().set(figure);
                            }
                        });
        return new Tiles(150, 12, cards.toArray(Node[]::new));
    }

    private static Node chart(String id, ReadOnlyObjectProperty<ChartSpec> spec) {
        ChartCard card = new ChartCard(id);
        card.specProperty().bind(spec);
        card.setPrefHeight(CHART_HEIGHT);
        card.setMinHeight(CHART_HEIGHT);
        return card;
    }

    private static Node moved(OverviewViewModel model) {
        VBox lines = new VBox(4);
        lines.setId("overview-moved");
        model.movedProperty()
                .subscribe(
                        sentences ->
                                lines.getChildren()
                                        .setAll(
                                                sentences.stream()
                                                        .map(OverviewPage::sentence)
                                                        .toList()));
        return card("What moved since last time", lines);
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node indicators(OverviewViewModel model) {
        TableView<Standing> table = new TableView<>(model.indicators());
        table.setId("overview-indicators");
        table.setAccessibleText("Published indicators of the council beside others");
        table.setPlaceholder(
                new Label("Nothing is published under this name. Name the council on import."));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.wrapped(
                                        "Indicator", 260, standing -> standing.indicator().label()),
                                figure("Council", standing -> standing.council().value()),
                                figure("Neighbours", Standing::neighboursMean),
                                figure("Region", standing -> standing.region().value()),
                                figure("England", standing -> standing.england().value()),
                                Columns.text("Of", 110, Standing::periodLabel),
                                Columns.wrapped(
                                        "Source", 240, standing -> standing.indicator().source())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        model.indicators().addListener((ListChangeListener<Standing>) _ -> fit(table));
        fit(table);
        Label note =
                sentence(
                        "Neighbours: mean of the ten statistical neighbours the Department"
                                + " publishes. The published tables, not the project's own rows.");
        note.getStyleClass().add("hint");
        return card("Beside other councils", table, note);
    }

    private static TableColumn<Standing, String> figure(
            String heading, Function<Standing, OptionalDouble> value) {
        return Columns.figure(
                heading,
                100,
                standing ->
                        OverviewViewModel.text(standing.indicator().unit(), value.apply(standing)));
    }

    private static void fit(TableView<Standing> table) {
        int rows = Math.max(2, table.getItems().size());
        table.setMinHeight(HEADER_HEIGHT + rows * ROW_HEIGHT);
        table.setPrefHeight(HEADER_HEIGHT + rows * ROW_HEIGHT);
    }

    private static Node card(String title, Node... content) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        VBox card = new VBox(8, name);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }
}
