package highneeds.app.workbench;

import atlantafx.base.theme.Styles;

import highneeds.app.figure.MeasureWords;
import highneeds.app.part.Columns;
import highneeds.compare.OnePercentTable;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What one and two per cent of each assumption are worth. */
final class OnePercentCard extends VBox {

    private static final double ROW = 31;
    private static final double HEADING = 40;

    OnePercentCard(WorkbenchViewModel model) {
        super(8);
        getStyleClass().add("card");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.textProperty().bind(model.tableTitleProperty());
        TableView<OnePercentTable.Row> table = new TableView<>();
        table.setId("one-percent");
        table.setAccessibleText("What 1% and 2% of each assumption are worth");
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.text("Assumption", 230, OnePercentTable.Row::assumption));
        table.getColumns().add(Columns.text("Moved by", 80, OnePercentTable.Row::unit));
        for (int i = 0; i < OnePercentTable.CHANGES.size(); i++) {
            table.getColumns().add(column(i, model));
        }
        model.workedProperty()
                .subscribe(
                        worked -> {
                            table.getItems().setAll(worked.onePercent());
                            table.setMinHeight(HEADING + ROW * worked.onePercent().size());
                            table.setPrefHeight(HEADING + ROW * worked.onePercent().size());
                        });
        getChildren().addAll(title, table);
    }

    private static TableColumn<OnePercentTable.Row, String> column(
            int position, WorkbenchViewModel model) {
        double change = OnePercentTable.CHANGES.get(position);
        String heading = highneeds.app.Format.countChange(change);
        return Columns.figure(
                heading,
                100,
                row ->
                        MeasureWords.change(
                                model.measureProperty().get(), row.effects().get(position)));
    }
}
