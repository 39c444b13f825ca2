package highneeds.app.intake;

import highneeds.app.part.Choosers;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A cell with a drop-down list, always in sight so that it is plain it can be changed. */
final class ChoiceCell<R, T> extends TableCell<R, String> {

    /**
     * What is chosen and what may be.
     *
     * @param <T> kind of choice
     */
    record Choice<T>(T now, List<T> all) {}

    private final String id;
    private final Function<R, Choice<T>> choice;
    private final Function<T, String> words;
    private final BiConsumer<R, T> choose;
    private final Function<R, String> name;
    private final Predicate<R> open;

    private ChoiceCell(
            String id,
            Function<R, Choice<T>> choice,
            Function<T, String> words,
            BiConsumer<R, T> choose,
            Function<R, String> name,
            Predicate<R> open) {
        this.id = id;
        this.choice = choice;
        this.words = words;
        this.choose = choose;
        this.name = name;
        this.open = open;
    }

    /**
     * A column of such cells.
     *
     * @param id first part of the ids of the lists; the row follows
     * @param name name of a row's list for those who cannot see it
     * @param open whether a row can be changed
     */
    static <R, T> TableColumn<R, String> column(
            String heading,
            double width,
            String id,
            Function<R, Choice<T>> choice,
            Function<T, String> words,
            BiConsumer<R, T> choose,
            Function<R, String> name,
            Predicate<R> open) {
        TableColumn<R, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.apply(choice.apply(row.getValue()).now())));
        column.setCellFactory(_ -> new ChoiceCell<>(id, choice, words, choose, name, open));
        return column;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        R row = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (row == null) {
            setGraphic(null);
        } else if (open.test(row)) {
            setGraphic(list(row));
        } else {
            setGraphic(new Label(text));
        }
    }

    private ComboBox<T> list(R row) {
        Choice<T> now = choice.apply(row);
        var chosen = new SimpleObjectProperty<>(now.now());
        ComboBox<T> list =
                Choosers.list(
                        id + "-" + getIndex(),
                        name.apply(row),
                        FXCollections.observableArrayList(now.all()),
                        chosen,
                        words);
        list.setMaxWidth(Double.MAX_VALUE);
        list.getStyleClass().add("in-cell");
        chosen.addListener((_, _, picked) -> choose.accept(row, picked));
        return list;
    }
}
