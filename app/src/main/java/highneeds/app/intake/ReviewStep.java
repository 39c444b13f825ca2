package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.app.part.Columns;
import highneeds.app.part.DayField;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/** What the import would change, against what is there. */
final class ReviewStep extends VBox {

    private static final double LEAST_HEIGHT = 130;

    ReviewStep(ReviewViewModel model, IntakeViewModel intake) {
        super(12);
        Label summary = new Label();
        summary.setId("review-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        TableView<ReviewLine> table = new TableView<>(model.lines());
        table.setId("review");
        table.setAccessibleText("What the import would change");
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.text("Table", 280, ReviewLine::table),
                                Columns.figure("New", 90, r -> count(r.line().added())),
                                Columns.figure("Changed", 90, r -> count(r.line().changed())),
                                Columns.figure("Unchanged", 90, r -> count(r.line().unchanged())),
                                Columns.figure("Removed", 90, r -> count(r.line().gone())),
                                Columns.figure("Left out", 90, r -> count(r.line().leftOut()))));
        table.setPlaceholder(new Label("No table can be used yet"));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_HEIGHT);
        table.setPrefHeight(LEAST_HEIGHT);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        CheckBox straightAway =
                new CheckBox("Next time import straight away when every heading and word is known");
        straightAway.setId("straight-away");
        straightAway.selectedProperty().bindBidirectional(intake.straightAwayProperty());
        getChildren().addAll(summary, table, retention(intake), straightAway);
    }

    private static Node retention(IntakeViewModel intake) {
        DayField day = new DayField();
        day.setId("intake-delete-after");
        day.setAccessibleText("Delete the rows of these files after");
        day.setPromptText("No date");
        day.valueProperty().bindBidirectional(intake.deleteAfterProperty());
        Label why =
                new Label(
                        "As your retention schedule says. You are reminded; totals and forecasts"
                                + " stay.");
        why.getStyleClass().add("hint");
        FlowPane bar =
                new FlowPane(
                        12, 4, Choosers.named("Delete the rows of these files after", day), why);
        bar.getStyleClass().add("bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private static String count(int number) {
        return number == 0 ? "\u2013" : Format.count(number);
    }
}
