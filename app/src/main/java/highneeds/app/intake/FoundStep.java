package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Columns;
import highneeds.app.part.EmptyState;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Every sheet of every file: what it is read as, and what was passed over. */
final class FoundStep extends VBox {

    private static final PseudoClass CARE = PseudoClass.getPseudoClass("care");

    private static final double LEAST_HEIGHT = 130;
    private static final double WIDEST = 1.3;
    private static final double ROWS_WIDTH = 60;
    private static final double COUNT_WIDTH = 86;
    private static final double KIND_WIDTH = 150;

    private final FoundViewModel model;
    private final IntakeViewModel intake;

    FoundStep(IntakeViewModel intake) {
        super(12);
        this.intake = intake;
        this.model = new FoundViewModel(intake);
        TableView<FoundSheet> table = table();
        SkippedPane below = new SkippedPane(skipped(table));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.SOMETIMES);
        table.setMinHeight(LEAST_HEIGHT);
        table.setPrefHeight(LEAST_HEIGHT);
        getChildren().addAll(table, below);
    }

    /** What is skipped of the sheet selected in the table; of the first one at the start. */
    private SkippedViewModel skipped(TableView<FoundSheet> table) {
        SkippedViewModel skipped = new SkippedViewModel(intake);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        sheet -> {
                            if (sheet != null) {
                                skipped.sheetProperty().set(sheet);
                            }
                        });
        model.sheets()
                .addListener(
                        (ListChangeListener<FoundSheet>)
                                _ ->
                                        skipped.keepSheet(
                                                model.sheets(), table.getSelectionModel()::select));
        intake.underWayProperty()
                .subscribe(
                        _ -> skipped.keepSheet(model.sheets(), table.getSelectionModel()::select));
        return skipped;
    }

    private TableView<FoundSheet> table() {
        TableView<FoundSheet> table = new TableView<>(model.sheets());
        table.setId("found-sheets");
        table.setAccessibleText("Sheets found");
        table.getStyleClass().addAll(Styles.DENSE, "choice-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        TableColumn<FoundSheet, String> kind =
                ChoiceCell.column(
                        "Read as",
                        190,
                        "read-as",
                        row -> new ChoiceCell.Choice<>(row.kind(), model.kinds()),
                        FoundViewModel::name,
                        model::read,
                        row -> "What " + row.name() + " is read as",
                        FoundSheet::open);
        List<TableColumn<FoundSheet, String>> narrow =
                List.of(
                        Columns.wrapped("File", 215, FoundSheet::file),
                        Columns.wrapped("Sheet", 116, FoundSheet::where),
                        kind,
                        Columns.figure("Rows", 66, model::rows),
                        Columns.figure("Columns read", 90, model::columns));
        // What is left of a wide window is for the sentences.
        narrow.forEach(column -> column.setMaxWidth(column.getPrefWidth() * WIDEST));
        narrow.get(narrow.size() - 2).setMinWidth(ROWS_WIDTH);
        narrow.getLast().setMinWidth(COUNT_WIDTH);
        kind.setMinWidth(KIND_WIDTH);
        table.getColumns().setAll(narrow);
        table.getColumns()
                .add(Columns.wrapped("Passed over, or still needed", 330, model::remarks));
        table.setRowFactory(_ -> new Row());
        table.setPlaceholder(
                new EmptyState(
                        Feather.FILE_TEXT, "Nothing was looked at", "Choose files or cancel."));
        intake.trialProperty().subscribe(table::refresh);
        return table;
    }

    private final class Row extends TableRow<FoundSheet> {
        @Override
        protected void updateItem(FoundSheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            pseudoClassStateChanged(CARE, !empty && sheet != null && model.needsCare(sheet));
        }
    }
}
