package highneeds.app.overview;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineCard;
import highneeds.app.chart.HeadlineFigure;
import highneeds.app.part.Columns;
import highneeds.app.part.Page;
import highneeds.app.part.Tiles;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Where the council stands, on one page. */
public final class OverviewPage extends Page {

    private static final double CHART_HEIGHT = 300;

    /** Room for a range in pounds in one line. */
    private static final double HEADLINE_WIDTH = 178;

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
                        indicators(model),
                        new NotesCard(model)));
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
        return new Tiles(HEADLINE_WIDTH, 12, cards.toArray(Node[]::new));
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
        TableView<BesideOthers> table = new TableView<>(model.indicators());
        table.setId("overview-indicators");
        table.setAccessibleText("Indicators of the council beside others");
        table.setPlaceholder(
                new Label("Nothing is known to set beside others. Name the council on import."));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.wrapped("Indicator", 250, row -> row.indicator().label()),
                                Columns.figure("Council", 110, BesideOthers::council),
                                Columns.figure("Neighbours", 100, BesideOthers::neighbours),
                                Columns.figure("Region", 90, BesideOthers::region),
                                Columns.figure("England", 90, BesideOthers::england),
                                Columns.text("Of", 110, BesideOthers::period),
                                Columns.wrapped("Source", 240, row -> row.indicator().source())));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        model.indicators().addListener((ListChangeListener<BesideOthers>) _ -> fit(table));
        fit(table);
        Label note =
                sentence(
                        "Neighbours: mean of the ten statistical neighbours the Department"
                            + " publishes. \u201cOwn data\u201d is worked out from this project's"
                            + " files or typed on Indicators; all else is published.");
        note.getStyleClass().add("hint");
        return card("Beside other councils", table, note);
    }

    private static void fit(TableView<BesideOthers> table) {
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
