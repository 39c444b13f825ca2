package highneeds.app.baseline;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.app.part.Columns;
import highneeds.app.part.Icons;
import highneeds.forecast.BacktestScore;
import highneeds.report.table.BacktestScoreTable;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Would it have been right? The back-test, run when asked for. */
final class BacktestCard extends VBox {

    private static final double ROWS_HEIGHT = 190;

    BacktestCard(BacktestViewModel model) {
        super(10);
        setId("backtest");
        getStyleClass().add("card");
        Label title = new Label("Would it have been right?");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        Button run = new Button("Check against the past", Icons.of(Feather.ROTATE_CCW));
        run.setId("run-backtest");
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(_ -> model.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(12, title, space, parts(model), run);
        top.getStyleClass().add("bar");
        Label about =
                new Label(
                        "Forecasts as they would have been made at earlier censuses, held against"
                                + " what happened since, beside simple methods.");
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        Label verdict = new Label();
        verdict.setId("backtest-verdict");
        verdict.textProperty().bind(model.verdictProperty());
        verdict.setWrapText(true);
        verdict.managedProperty().bind(model.verdictProperty().isNotEmpty());
        TableView<BacktestScore> scores =
                table(
                        model.scores(),
                        "backtest-scores",
                        "How this forecast and simple methods did");
        TableView<BacktestScore> leaning =
                table(
                        model.leaning(),
                        "backtest-leaning",
                        "How they did from censuses with little history");
        Label why = new Label(BacktestScoreTable.LEANING);
        why.setId("backtest-leaning-why");
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.visibleProperty().bind(Bindings.isNotEmpty(model.leaning()));
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(top, about, verdict, scores, why, leaning);
    }

    private static HBox parts(BacktestViewModel model) {
        HBox box =
                new HBox(
                        Choosers.list(
                                "backtest-part",
                                "Broken down",
                                FXCollections.observableArrayList(model.parts()),
                                model.partProperty(),
                                BacktestViewModel::partName));
        box.visibleProperty()
                .bind(Bindings.isNotEmpty(model.scores()).or(Bindings.isNotEmpty(model.leaning())));
        return box;
    }

    private static TableView<BacktestScore> table(
            ObservableList<BacktestScore> scores, String id, String what) {
        TableView<BacktestScore> table = new TableView<>(scores);
        table.setId(id);
        table.setAccessibleText(what);
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.text("Method", 260, score -> score.method().label()),
                                Columns.figure(
                                        "Out by",
                                        110,
                                        score -> Format.percent(score.meanAbsoluteError())),
                                Columns.figure(
                                        "Too high or low by",
                                        150,
                                        score -> Format.percent(score.bias())),
                                Columns.figure(
                                        "50 / 80 / 95% range held",
                                        240, BacktestViewModel::coverage)));
        table.setPrefHeight(ROWS_HEIGHT);
        table.setMinHeight(ROWS_HEIGHT);
        table.visibleProperty().bind(Bindings.isNotEmpty(scores));
        table.managedProperty().bind(table.visibleProperty());
        return table;
    }
}
