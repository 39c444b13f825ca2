package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Words the catalogue does not know, each with what it is read as. */
final class CodesStep extends VBox {

    CodesStep(IntakeViewModel model) {
        super(12);
        Label hint =
                new Label(
                        "Say once what each word means; it holds for all its rows and is"
                                + " remembered for the next files. Rows with a word left as it is"
                                + " are left out.");
        hint.setWrapText(true);
        TableView<CodeRow> table = new TableView<>(model.codes().rows());
        table.setId("codes");
        table.setAccessibleText("Words that are not known");
        table.getStyleClass().addAll(Styles.DENSE, "choice-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.text("Column", 140, row -> row.column().label()),
                                Columns.text("Word in the files", 300, CodeRow::text),
                                Columns.figure("Rows", 80, row -> Format.count(row.rows())),
                                ChoiceCell.column(
                                        "Read as",
                                        360,
                                        "code",
                                        row ->
                                                new ChoiceCell.Choice<>(
                                                        row.chosen(),
                                                        CodesViewModel.meanings(
                                                                row.column(), model.catalogue())),
                                        CodeRow.Meaning::name,
                                        model::choose,
                                        row -> "What " + row.text() + " means",
                                        _ -> true)));
        model.trialProperty().subscribe(_ -> table.setPlaceholder(nothing(model)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(hint, table);
    }

    private static Node nothing(IntakeViewModel model) {
        return model.openings().of(Step.COLUMNS) == 0
                ? new EmptyState(
                        Feather.CHECK_CIRCLE,
                        "Every need and provision type is known",
                        "There is nothing to decide here.")
                : new EmptyState(
                        Feather.COLUMNS,
                        "Some tables are not read yet",
                        "Say under Columns what they need; their words are looked at then.");
    }
}
