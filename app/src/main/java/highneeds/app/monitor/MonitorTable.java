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
import java.util.function.ToDoubleFunction;

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
        Label reason = new Label();
        reason.setId("monitor-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.textProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(MonitorTable::reason)
                                .orElse("Choose a line to see why its projection moved."));
        getChildren().addAll(title, table, reason);
    }

    private static String reason(MonitorLine line) {
        return line.name()
                + (line.row().budget() == 0 ? "" : ", " + line.ofBudget() + " from its budget")
                + (line.reason().isEmpty()
                        ? "."
                        : ". What moved: "
                                + line.reason().replace("-\u00a3", "\u2212\u00a3")
                                + ".");
    }

    private static List<TableColumn<MonitorLine, String>> columns() {
        TableColumn<MonitorLine, String> rag =
                Columns.text("RAG", 68, line -> line.row().rag().label());
        rag.getStyleClass().add("agreement-column");
        return List.of(
                Columns.wrapped("Line", 240, MonitorLine::name),
                thousands("Budget", 80, line -> line.row().budget()),
                thousands("Forecast", 88, line -> line.row().forecast()),
                thousands(
                        "Actual to date", 78, line -> line.row().actual() + line.row().accruals()),
                thousands("Projection", 96, line -> line.row().projection()),
                Columns.figure("80% range", 130, MonitorLine::range),
                thousands("Variance", 90, line -> line.row().variance()),
                rag,
                Columns.figure("Last reported", 88, MonitorLine::last),
                Columns.figure("Movement", 96, MonitorLine::moved));
    }

    private static TableColumn<MonitorLine, String> thousands(
            String heading, double width, ToDoubleFunction<MonitorLine> of) {
        return Columns.figure(heading, width, line -> Format.thousands(of.applyAsDouble(line)));
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
