package highneeds.app.statement;

import highneeds.app.part.Icons;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/** A line with a light for each statement; those that do not hold come first. */
final class LightList extends VBox {

    /** Takes out a statement of the project; nothing where lights are only looked at. */
    private final Consumer<Integer> remove;

    private LightList(String id, ObservableValue<List<Light>> lights, Consumer<Integer> remove) {
        super(6);
        setId(id);
        this.remove = remove;
        lights.subscribe(this::show);
    }

    static LightList toLookAt(String id, ObservableValue<List<Light>> lights) {
        return new LightList(id, lights, null);
    }

    static LightList toChange(String id, LightsViewModel model, Consumer<Integer> remove) {
        return new LightList(id, model.lightsProperty(), remove);
    }

    private void show(List<Light> all) {
        getChildren().clear();
        all.stream().filter(light -> !light.holds()).forEach(this::add);
        all.stream().filter(Light::holds).forEach(this::add);
    }

    private void add(Light light) {
        Label words =
                new Label(
                        light.words()
                                + " \u2013 "
                                + light.verdict().label()
                                + ", "
                                + light.detail(),
                        icon(light));
        words.getStyleClass().add("light");
        if (light.holds() || light.broken()) {
            words.getStyleClass().add(light.holds() ? "light-good" : "light-bad");
        }
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(6, words);
        row.getStyleClass().add("bar");
        if (remove != null && light.position() >= 0) {
            var button =
                    Icons.button(
                            Feather.TRASH_2,
                            "Remove the statement",
                            () -> remove.accept(light.position()));
            button.setId("statement-" + light.position() + "-remove");
            row.getChildren().add(button);
        }
        getChildren().add(row);
    }

    private static Node icon(Light light) {
        return Icons.of(
                light.holds()
                        ? Feather.CHECK_CIRCLE
                        : light.broken() ? Feather.X_CIRCLE : Feather.MINUS_CIRCLE);
    }
}
