package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Choosers;
import highneeds.importer.entry.TablePreview;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first rows of a sheet; above each column its heading, what it is read as, and its state. */
final class PreviewTable extends TableView<TablePreview.Row> {

    private static final double WIDTH = 176;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private final ColumnsViewModel model;

    PreviewTable(ColumnsViewModel model) {
        super(model.rows());
        this.model = model;
        setId("columns-preview");
        setAccessibleText("First rows of the file");
        getStyleClass().addAll(Styles.DENSE, "preview-table");
        setRowFactory(_ -> new Row());
        setPlaceholder(new Label("Reading the first rows"));
        model.columns().addListener((ListChangeListener<SheetColumn>) _ -> build());
        build();
    }

    private void build() {
        List<TableColumn<TablePreview.Row, String>> columns = new ArrayList<>();
        TableColumn<TablePreview.Row, String> number =
                column("Row", row -> String.valueOf(row.number()));
        number.setPrefWidth(52);
        columns.add(number);
        for (SheetColumn column : model.columns()) {
            columns.add(column(column));
        }
        getColumns().setAll(columns);
        refresh();
    }

    private TableColumn<TablePreview.Row, String> column(SheetColumn from) {
        int at = from.position();
        TableColumn<TablePreview.Row, String> column =
                column("", row -> at < row.cells().size() ? row.cells().get(at) : "");
        column.setPrefWidth(WIDTH);
        column.setGraphic(header(from));
        column.getStyleClass()
                .addAll("preview-column", "column-" + from.state().name().toLowerCase(Locale.ROOT));
        return column;
    }

    private static TableColumn<TablePreview.Row, String> column(
            String heading, java.util.function.Function<TablePreview.Row, String> text) {
        TableColumn<TablePreview.Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private Node header(SheetColumn column) {
        String heading = column.heading().isEmpty() ? "(no heading)" : column.heading();
        Label name = new Label(heading);
        name.getStyleClass().add("preview-heading");
        name.setTooltip(new Tooltip(heading));
        Label state = new Label(column.state().label());
        state.getStyleClass().add("preview-state");
        VBox box = new VBox(4, name, column.open() ? list(column) : fixed(column), state);
        box.setPrefWidth(WIDTH - 16);
        box.getStyleClass().add("preview-header");
        return box;
    }

    private static Label fixed(SheetColumn column) {
        Label words = new Label(column.choice().name());
        words.getStyleClass().add("preview-fixed");
        return words;
    }

    private ComboBox<FieldChoice> list(SheetColumn column) {
        var chosen = new SimpleObjectProperty<>(column.choice());
        ComboBox<FieldChoice> list =
                Choosers.list(
                        "column-" + column.position(),
                        column.heading() + " is read as",
                        FXCollections.observableArrayList(model.choices()),
                        chosen,
                        FieldChoice::name);
        list.setMaxWidth(Double.MAX_VALUE);
        list.getStyleClass().add("in-cell");
        chosen.addListener((_, _, choice) -> model.read(column, choice));
        return list;
    }

    private final class Row extends TableRow<TablePreview.Row> {
        @Override
        protected void updateItem(TablePreview.Row row, boolean empty) {
            super.updateItem(row, empty);
            int at = empty || row == null ? Integer.MAX_VALUE : row.number();
            boolean above = at < model.firstHeadingRow();
            pseudoClassStateChanged(ABOVE, above);
            pseudoClassStateChanged(HEADING, !above && at <= model.lastHeadingRow());
        }
    }
}
