package highneeds.app.intake;

import highneeds.app.issues.IssueLists;
import highneeds.app.issues.RowsTable;
import highneeds.importer.Issue;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was found wrong in the rows, by what mends it, and what is done about it. */
final class ChecksStep extends VBox {

    private static final double CONTEXT_HEIGHT = 136;

    /** Room for two issues above the repairs and the rows. */
    private static final double LEAST_HEIGHT = 330;

    ChecksStep(ChecksViewModel model) {
        super(10);
        Label summary = new Label();
        summary.setId("checks-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        IssueLists lists = new IssueLists("check", model.groups(), model.groupProperty());
        RowsTable context =
                new RowsTable(
                        "check-context",
                        "The row and those around it, as they are in the file",
                        model.context(),
                        "Select an issue above to see its row in the file");
        context.setMinHeight(CONTEXT_HEIGHT);
        context.setPrefHeight(CONTEXT_HEIGHT);
        lists.below(new RepairBar(model));
        lists.below(context);
        lists.issueProperty().subscribe(model::look);
        model.context()
                .addListener(
                        (ListChangeListener<Object>)
                                _ -> mark(context, lists.issueProperty().get()));
        VBox.setVgrow(lists, Priority.ALWAYS);
        lists.setMinHeight(LEAST_HEIGHT);
        lists.setPrefHeight(LEAST_HEIGHT);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        getChildren().addAll(summary, lists);
    }

    private static void mark(RowsTable context, Issue issue) {
        if (issue != null) {
            issue.row().ifPresent(context::mark);
        }
    }
}
