package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.finance.reconcile.Reconciliation.Agreement;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** The last year of the accounts beside the model, with how near they are. */
final class ReconciliationCard extends VBox {

    private static final double HEIGHT = 420;

    private final Label title = new Label("Model and ledger");
    private final Label how = new Label();
    private final TableView<Reconciliation.Row> table = new TableView<>();

    ReconciliationCard(MoneyViewModel model) {
        super(10);
        getStyleClass().add("card");
        title.getStyleClass().add("section-title");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        table.setId("money-reconciliation");
        table.setAccessibleText("Model and ledger by line");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(columns());
        table.setRowFactory(_ -> new Coloured());
        getChildren().addAll(title, how, table);
        model.factsProperty().subscribe(facts -> show(facts.flatMap(MoneyFacts::reconciliation)));
    }

    private static List<TableColumn<Reconciliation.Row, String>> columns() {
        TableColumn<Reconciliation.Row, String> agreement =
                Columns.text("Agreement", 104, row -> word(row.agreement()));
        agreement.getStyleClass().add("agreement-column");
        return List.of(
                Columns.wrapped("Line", 170, row -> row.group().label()),
                Columns.wrapped("S251", 72, row -> String.join(", ", row.group().lines())),
                Columns.figure("Plans and journeys, £", 104, row -> Format.count(row.placements())),
                Columns.figure(
                        "From the ledger, £", 92, row -> Format.count(row.beyondPlacements())),
                Columns.figure("Ledger, £", 104, row -> Format.count(row.ledger())),
                Columns.figure("Difference, £", 106, row -> Format.count(row.residual())),
                Columns.figure("Of ledger", 72, row -> Format.percent(row.residualPercent() / 100)),
                agreement,
                Columns.wrapped("Reason", 300, Reconciliation.Row::remark));
    }

    private static String word(Agreement agreement) {
        return switch (agreement) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
        };
    }

    private void show(Optional<Reconciliation> found) {
        table.getItems().setAll(found.map(Reconciliation::rows).orElse(List.of()));
        title.setText(
                found.map(known -> "Model and ledger in " + known.year())
                        .orElse("Model and ledger"));
        how.setText(
                found.isPresent()
                        ? "The model prices the plans of the censuses around the year as the"
                              + " forecast does, and journeys by the days they ran. Difference is"
                              + " ledger less model: green within 0.5% of the ledger, amber within"
                              + " 2%, red further apart. \u201cFrom the ledger\u201d is spend of"
                              + " 1.2.4, 1.2.7 and 1.2.11 that no child with a plan explains."
                        : "There is no year to compare: the ledger has no year of spend between two"
                                + " censuses. Import the ledger of last year.");
    }

    /** A row with the colour of its agreement beside the word. */
    private static final class Coloured extends TableRow<Reconciliation.Row> {
        @Override
        protected void updateItem(Reconciliation.Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("agree-green", "agree-amber", "agree-red");
            if (!empty && row != null) {
                getStyleClass()
                        .add(
                                switch (row.agreement()) {
                                    case GREEN -> "agree-green";
                                    case AMBER -> "agree-amber";
                                    case RED -> "agree-red";
                                });
            }
        }
    }
}
