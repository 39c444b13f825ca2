package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.chart.BarCard;
import highneeds.app.part.Choosers;
import highneeds.app.part.Columns;
import highneeds.app.part.Icons;
import highneeds.domain.FinancialYear;
import highneeds.finance.movement.Amount;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What moved the balance: bars by cause, and the rows of the bar that is opened. */
final class MovementCard extends VBox {

    private static final double CHART_HEIGHT = 460;
    private static final double ROWS_WIDTH = 380;

    private final MovementViewModel model;

    MovementCard(MovementViewModel model) {
        super(12);
        this.model = model;
        HBox body = new HBox(16, chart(), rows());
        getChildren().addAll(choosers(), body);
    }

    private Node choosers() {
        TextField name = new TextField();
        name.setId("movement-name");
        name.setPromptText("Name, for example January forum");
        name.setAccessibleText("Name to remember this forecast by");
        name.setPrefColumnCount(18);
        Button remember = new Button("Remember this forecast", Icons.of(Feather.BOOKMARK));
        remember.setId("movement-remember");
        remember.setOnAction(_ -> model.remember(name.getText()));
        FlowPane bar =
                new FlowPane(
                        20,
                        8,
                        Choosers.named(
                                "In-year balance of",
                                Choosers.list(
                                        "movement-year",
                                        "Financial year",
                                        model.years(),
                                        model.yearProperty(),
                                        year -> new FinancialYear(year).toString())),
                        Choosers.named(
                                "since",
                                Choosers.list(
                                        "movement-origin",
                                        "Where the movement starts",
                                        model.origins(),
                                        model.originProperty(),
                                        MovementViewModel.Origin::label)),
                        new HBox(8, name, remember));
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Node chart() {
        BarCard card = new BarCard("movement");
        card.setMinHeight(CHART_HEIGHT);
        card.setPrefHeight(CHART_HEIGHT);
        card.specProperty().bind(model.barsProperty());
        card.openedProperty().bindBidirectional(model.openedProperty());
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node rows() {
        Label title = new Label();
        title.setId("movement-rows-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.textProperty().bind(model.rowsTitleProperty());
        Label how =
                new Label(
                        "Click a bar, or go to it with the arrow keys, to see what it is made of."
                                + " Effect on the balance, £; a minus makes it worse.");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        TableView<Amount> table = new TableView<>(model.rows());
        table.setId("movement-rows");
        table.setAccessibleText("Parts of the bar");
        table.getStyleClass().addAll("dense", "striped");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<Amount>wrapped("Part", 240, Amount::name),
                                Columns.<Amount>figure(
                                        "Effect, £", 110, row -> Format.count(row.pounds()))));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox card = new VBox(8, title, how, table);
        card.getStyleClass().add("card");
        card.setPrefWidth(ROWS_WIDTH);
        card.setMinWidth(ROWS_WIDTH);
        return card;
    }
}
