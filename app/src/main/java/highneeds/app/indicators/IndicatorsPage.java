package highneeds.app.indicators;

import highneeds.app.chart.BarCard;
import highneeds.app.chart.ChartCard;
import highneeds.app.part.Columns;
import highneeds.app.part.Page;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.Indicator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** The council beside other councils: a list of indicators, and one of them taken apart. */
public final class IndicatorsPage extends Page {

    private static final double ROW_HEIGHT = 72;
    private static final double HEADER_HEIGHT = 50;
    private static final double TREND_HEIGHT = 340;
    private static final double LEAST_WIDTH = 480;

    private final IndicatorsViewModel model;

    public IndicatorsPage(IndicatorsViewModel model) {
        super(
                "indicators-page",
                "Indicators",
                "The council beside its ten statistical neighbours, its region and England, over"
                        + " the years, and whether the scenario meets its targets.");
        this.model = model;
        BarCard beside = new BarCard("indicators-beside");
        beside.specProperty().bind(model.besideProperty());
        ChartCard trend = new ChartCard("indicators-trend");
        trend.specProperty().bind(model.trendProperty());
        height(trend, TREND_HEIGHT);
        VBox taken = new VBox(16, beside, trend, meaning(), new TargetCard(target()), own());
        setScrolling(new WideSplit(LEAST_WIDTH, 16, list(), taken));
    }

    private TargetViewModel target() {
        return new TargetViewModel(model);
    }

    private Node own() {
        return new OwnFiguresCard(new OwnFiguresViewModel(model, model::own));
    }

    private static void height(Region card, double height) {
        card.setMinHeight(height);
        card.setPrefHeight(height);
    }

    private Node list() {
        TableView<IndicatorRow> table = new TableView<>();
        table.setId("indicators-list");
        table.setAccessibleText("Indicators; choose one to see it beside other councils");
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.wrapped("Indicator", 170, IndicatorRow::name),
                                Columns.figure("Council", 82, IndicatorRow::council),
                                Columns.figure("England", 82, IndicatorRow::england),
                                Columns.figure("Rank", 66, IndicatorRow::rank),
                                Columns.wrapped("Target", 96, IndicatorRow::target)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns().forEach(column -> column.setSortable(false));
        height(table, HEADER_HEIGHT + Indicator.values().length * ROW_HEIGHT);
        model.rowsProperty()
                .subscribe(
                        rows -> {
                            table.getItems().setAll(rows);
                            choose(table);
                        });
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                model.chosenProperty().set(row.indicator());
                            }
                        });
        Label licence =
                new Label(
                        "Rank: place from the highest among the neighbours that have a figure. "
                                + IndicatorSheet.LICENCE);
        licence.getStyleClass().add("hint");
        licence.setWrapText(true);
        licence.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(8, table, licence);
        card.getStyleClass().add("card");
        return card;
    }

    private void choose(TableView<IndicatorRow> table) {
        table.getSelectionModel().select(model.chosenProperty().get().ordinal());
    }

    private Node meaning() {
        Label words = new Label();
        words.setId("indicators-meaning");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        model.chosenProperty().subscribe(indicator -> words.setText(indicator.meaning()));
        return words;
    }
}
