package highneeds.app.intake;

import highneeds.app.part.Icons;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.controlsfx.control.CheckComboBox;
import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;

/** Asks which areas of a table of residents are the council's. */
final class AreasBar extends HBox {

    private static final double WIDTH = 280;

    private final ColumnsViewModel model;
    private final CheckComboBox<String> box;
    private boolean showing;

    AreasBar(ColumnsViewModel model) {
        super(12);
        this.model = model;
        this.box = new CheckComboBox<>(model.areas());
        setId("area-question");
        getStyleClass().addAll("bar", "question");
        box.setId("columns-areas");
        box.setAccessibleText("Areas that are yours");
        box.setAccessibleRole(AccessibleRole.COMBO_BOX);
        box.setPrefWidth(WIDTH);
        getChildren()
                .addAll(
                        Icons.of(Feather.MAP_PIN),
                        new Label(
                                "Whose residents? Tick your area, or the districts that make it"
                                        + " up."),
                        box);
        visibleProperty().bind(Bindings.isNotEmpty(model.areas()));
        managedProperty().bind(visibleProperty());
        model.areas().addListener((ListChangeListener<String>) _ -> show());
        model.chosenProperty().subscribe(this::show);
        box.getCheckModel()
                .getCheckedItems()
                .addListener((ListChangeListener<String>) _ -> choose());
    }

    private void show() {
        showing = true;
        box.getCheckModel().clearChecks();
        model.ownAreas().stream()
                .filter(model.areas()::contains)
                .forEach(box.getCheckModel()::check);
        showing = false;
    }

    private void choose() {
        if (!showing) {
            // The control lists nulls while its items change.
            model.areas(
                    box.getCheckModel().getCheckedItems().stream()
                            .filter(Objects::nonNull)
                            .toList());
        }
    }
}
