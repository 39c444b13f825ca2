package highneeds.app.monitor;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.monitor.Rag;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;

/** Budget, forecast, actual, projection and variance, line by line or setting by setting. */
final class MonitorTable extends VBox {

    private static final double HEIGHT = 470;

    MonitorTable(MonitorViewModel model) {
        super(8);
        getStyleClass().add("card");
        Label title = new Label("Budget, actual and projection, £ thousand");
        title.getStyleClass().add("section-title");
        TableView<MonitorLine> table = new TableView<>(model.lines());
        table.setId("monitor-table");
        table.setAccessibleText("Budget, actual and projection by line or setting");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(columns());
        table.setRowFactory(_ -> new Lit());
        getChildren().addAll(title, table);
    }

    private static List<TableColumn<MonitorLine, String>> columns() {
        TableColumn<MonitorLine, String> rag =
                Columns.text("RAG", 68, line -> line.row().rag().label());
        rag.getStyleClass().add("agreement-column");
        return List.of(
                Columns.wrapped("Line", 230, MonitorLine::name),
                thousands("Budget", line -> line.row().budget()),
                thousands("Forecast", line -> line.row().forecast()),
                thousands("Actual to date", line -> line.row().actual() + line.row().accruals()),
                thousands("Projection", line -> line.row().projection()),
                Columns.figure("80% range", 126, MonitorLine::range),
                thousands("Variance", line -> line.row().variance()),
                Columns.figure("Of budget", 72, MonitorLine::ofBudget),
                rag,
                Columns.figure("Last reported", 84, MonitorLine::last),
                Columns.figure("Movement", 84, MonitorLine::moved),
                Columns.wrapped("Reason", 240, MonitorLine::reason));
    }

    private static TableColumn<MonitorLine, String> thousands(
            String heading, java.util.function.ToDoubleFunction<MonitorLine> of) {
        return Columns.figure(heading, 84, line -> Format.thousands(of.applyAsDouble(line)));
    }

    /** A row with the colour of its light beside the word. */
    private static final class Lit extends TableRow<MonitorLine> {
        @Override
        protected void updateItem(MonitorLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("agree-green", "agree-amber", "agree-red", "total-row");
            if (!empty && line != null) {
                getStyleClass().add(colour(line.row().rag()));
                if (line.total()) {
                    getStyleClass().add("total-row");
                }
            }
        }

        private static String colour(Rag rag) {
            return switch (rag) {
                case GREEN -> "agree-green";
                case AMBER -> "agree-amber";
                case RED -> "agree-red";
            };
        }
    }
}
