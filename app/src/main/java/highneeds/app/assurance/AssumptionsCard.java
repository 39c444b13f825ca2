package highneeds.app.assurance;

import highneeds.app.part.Columns;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;

/** The assumptions log: what each scenario changes, with its owner and evidence. */
final class AssumptionsCard extends VBox {

    private static final double HEIGHT = 260;

    AssumptionsCard(AssuranceViewModel model) {
        super(10);
        getStyleClass().add("card");
        Label title = new Label("Assumptions log");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "Owner, evidence and delivery are written beside each lever on the"
                                + " Scenarios page; what the baseline assumes is on the Baseline"
                                + " page and in every paper.");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        TableView<AssumptionLine> table = new TableView<>();
        table.setId("assumptions-log");
        table.setAccessibleText("Assumptions log");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(new Label("No scenario changes anything yet."));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<AssumptionLine>wrapped(
                                        "Scenario", 170, AssumptionLine::scenario),
                                Columns.<AssumptionLine>wrapped(
                                        "Assumption", 360, AssumptionLine::words),
                                Columns.<AssumptionLine>wrapped(
                                        "Owner", 100, AssumptionLine::owner),
                                Columns.<AssumptionLine>wrapped(
                                        "Evidence", 230, AssumptionLine::evidence),
                                Columns.<AssumptionLine>wrapped(
                                        "Delivered", 140, AssumptionLine::delivery)));
        model.assumptionsProperty().subscribe(lines -> table.getItems().setAll(lines));
        getChildren().addAll(title, how, table);
    }
}
