package highneeds.app.part;

import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import java.util.function.Function;

/** Drop-down lists with their names. */
public final class Choosers {

    private Choosers() {}

    /** A list that keeps a property and is kept by it. */
    public static <T> ComboBox<T> list(
            String id,
            String name,
            ObservableList<T> items,
            Property<T> chosen,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        box.setAccessibleText(name);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : words.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        return null;
                    }
                });
        chosen.subscribe(box::setValue);
        box.valueProperty()
                .subscribe(
                        value -> {
                            if (value != null) {
                                chosen.setValue(value);
                            }
                        });
        return box;
    }

    /** A control with its name before it. */
    public static HBox named(String name, javafx.scene.Node control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        Glossary.explain(label);
        label.setMinWidth(Label.USE_PREF_SIZE);
        HBox box = new HBox(8, label, control);
        box.getStyleClass().add("bar");
        return box;
    }
}
