package highneeds.app.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.function.BiConsumer;

/** The table twin of a chart, for eyes, keyboard and screen reader. */
public final class ChartTable extends TableView<List<String>> {

    private static final double NAME_WIDTH = 120;
    private static final double FIGURE_WIDTH = 130;

    private final ObjectProperty<Picture> picture =
            new SimpleObjectProperty<>(this, "picture", ChartSpec.empty(""));

    public ChartTable() {
        getStyleClass().addAll("chart-table", "dense", "striped");
        picture.subscribe(this::show);
        visibleProperty().subscribe(_ -> show(picture.get()));
    }

    /**
     * Lets a cell be opened, by a double click or Enter.
     *
     * @param cell hears its row and column
     */
    void opens(BiConsumer<Integer, Integer> cell) {
        getSelectionModel().setCellSelectionEnabled(true);
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open(cell);
                    }
                });
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        open(cell);
                        key.consume();
                    }
                });
    }

    private void open(BiConsumer<Integer, Integer> cell) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getColumn() >= 0) {
            cell.accept(at.getRow(), at.getColumn());
        }
    }

    public ObjectProperty<Picture> pictureProperty() {
        return picture;
    }

    private void show(Picture shown) {
        if (!isVisible()) {
            return;
        }
        TableTwin twin = shown.table();
        if (getColumns().size() != twin.headings().size()) {
            getColumns().clear();
            for (int i = 0; i < twin.headings().size(); i++) {
                getColumns().add(column(i));
            }
        }
        for (int i = 0; i < twin.headings().size(); i++) {
            getColumns().get(i).setText(twin.headings().get(i));
        }
        getItems().setAll(twin.rows());
        setAccessibleText(shown.title() + ", as a table");
    }

    private static TableColumn<List<String>, String> column(int index) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setCellValueFactory(
                row ->
                        new ReadOnlyStringWrapper(
                                index < row.getValue().size() ? row.getValue().get(index) : ""));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(index == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        column.getStyleClass().add(index == 0 ? "text-column" : "figure-column");
        return column;
    }
}
