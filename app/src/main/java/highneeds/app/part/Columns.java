package highneeds.app.part;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import java.util.function.Function;

/** Columns of text and of figures for tables. */
public final class Columns {

    private static final double CELL_PADDING = 18;

    private Columns() {}

    public static <T> TableColumn<T, String> text(
            String heading, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setGraphic(heading(column));
        column.getStyleClass().add("wrapped-heading");
        return column;
    }

    /** A heading that breaks into lines rather than being cut. */
    private static Text heading(TableColumn<?, ?> column) {
        Text words = new Text();
        words.textProperty().bind(column.textProperty());
        words.getStyleClass().add("heading-text");
        words.wrappingWidthProperty().bind(column.widthProperty().subtract(CELL_PADDING));
        return words;
    }

    /** A column whose cells stand at the right. */
    public static <T> TableColumn<T, String> figure(
            String heading, double width, Function<T, String> text) {
        TableColumn<T, String> column = text(heading, width, text);
        column.getStyleClass().add("figure-column");
        return column;
    }

    /** A column whose cells break into lines. */
    public static <T> TableColumn<T, String> wrapped(
            String heading, double width, Function<T, String> text) {
        TableColumn<T, String> column = text(heading, width, text);
        column.setCellFactory(_ -> new Wrapped<>());
        return column;
    }

    private static final class Wrapped<T> extends TableCell<T, String> {
        private final Text words = new Text();

        Wrapped() {
            words.getStyleClass().add("cell-text");
            words.wrappingWidthProperty().bind(widthProperty().subtract(CELL_PADDING));
            getStyleClass().add("wrapped-cell");
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(empty ? "" : text);
            setGraphic(empty ? null : words);
        }
    }
}
