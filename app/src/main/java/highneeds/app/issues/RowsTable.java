package highneeds.app.issues;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Columns;
import highneeds.importer.entry.TablePreview;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;

/** A few rows of a file as they are in it, headed like a spreadsheet; kept nowhere. */
public final class RowsTable extends TableView<TablePreview.Row> {

    private static final int MOST_COLUMNS = 40;
    private static final int LETTERS = 26;
    private static final double WIDTH = 130;
    private static final double WIDE = 520;

    public RowsTable(
            String id, String name, ObservableList<TablePreview.Row> rows, String nothing) {
        super(rows);
        setId(id);
        setAccessibleText(name);
        getStyleClass().add(Styles.DENSE);
        Label empty = new Label(nothing);
        empty.getStyleClass().add("hint");
        empty.setWrapText(true);
        setPlaceholder(empty);
        rows.addListener((ListChangeListener<TablePreview.Row>) _ -> build());
        build();
    }

    private void build() {
        int most = getItems().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<TableColumn<TablePreview.Row, String>> columns = new ArrayList<>();
        columns.add(Columns.text("Row", 56, row -> String.valueOf(row.number())));
        for (int i = 0; i < Math.min(most, MOST_COLUMNS); i++) {
            int at = i;
            columns.add(
                    Columns.text(
                            letters(i),
                            most == 1 ? WIDE : WIDTH,
                            row -> at < row.cells().size() ? row.cells().get(at) : ""));
        }
        columns.forEach(column -> column.setSortable(false));
        getColumns().setAll(columns);
    }

    /** Marks the row with this number, if it is among them. */
    public void mark(int number) {
        getItems().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
