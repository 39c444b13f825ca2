package highneeds.app.results;

import highneeds.app.part.Choosers;
import highneeds.app.part.Columns;
import highneeds.area.AreaTrend;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** Demand, places and travel by area of the council. */
final class AreasCard extends VBox {

    private static final double ROW_HEIGHT = 36;
    private static final double HEADER_HEIGHT = 64;

    AreasCard(AreasViewModel model) {
        super(10);
        setId("areas");
        getStyleClass().add("card");
        Label title = new Label("By area of the council");
        title.getStyleClass().add("section-title");
        Label said = new Label();
        said.setId("areas-said");
        said.textProperty().bind(model.saidProperty());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var trend =
                Choosers.named(
                        "Areas ahead",
                        Choosers.list(
                                "areas-trend",
                                "Areas ahead",
                                FXCollections.observableArrayList(AreaTrend.values()),
                                model.trendProperty(),
                                AreaTrend::label));
        TableView<AreaRow> table = table(model);
        trend.managedProperty().bind(table.managedProperty());
        trend.visibleProperty().bind(table.visibleProperty());
        getChildren().addAll(title, said, trend, table);
    }

    private static TableView<AreaRow> table(AreasViewModel model) {
        TableView<AreaRow> table = new TableView<>();
        table.setId("areas-table");
        table.setAccessibleText("Children, places and transport by area");
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.text("Area", 130, AreaRow::name),
                                Columns.figure("Plans now", 80, AreaRow::now),
                                Columns.figure("Plans in the last year", 90, AreaRow::then),
                                Columns.figure("Taught there", 80, AreaRow::within),
                                Columns.figure("In another area", 80, AreaRow::across),
                                Columns.figure("Outside the council", 90, AreaRow::outside),
                                Columns.figure("Places there", 80, AreaRow::placesThere),
                                Columns.figure("Transport of one there", 100, AreaRow::costWithin),
                                Columns.figure("Of one elsewhere", 100, AreaRow::costAcross),
                                Columns.figure("More for each elsewhere", 100, AreaRow::more)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.getColumns().forEach(column -> column.setSortable(false));
        model.rowsProperty()
                .subscribe(
                        rows -> {
                            table.getItems().setAll(rows);
                            table.setVisible(!rows.isEmpty());
                            table.setManaged(!rows.isEmpty());
                            double height = HEADER_HEIGHT + rows.size() * ROW_HEIGHT;
                            table.setMinHeight(height);
                            table.setPrefHeight(height);
                        });
        return table;
    }
}
