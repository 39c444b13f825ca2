package highneeds.app.indicators;

import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;
import highneeds.statement.Limit;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The target of an indicator and whether the chosen scenario meets it. */
final class TargetCard extends VBox {

    private static final int NUMBER_COLUMNS = 7;
    private static final int YEAR_COLUMNS = 4;

    TargetCard(TargetViewModel model) {
        super(10);
        setId("indicator-target");
        getStyleClass().add("card");
        Label title = new Label("Target");
        title.getStyleClass().add("section-title");
        Button set = new Button("Set target", Icons.of(Feather.CHECK));
        set.setId("indicator-target-set");
        set.setOnAction(_ -> model.set());
        Button remove = new Button("Remove", Icons.of(Feather.TRASH_2));
        remove.setId("indicator-target-remove");
        remove.setOnAction(_ -> model.remove());
        FlowPane form = new FlowPane(12, 8);
        form.getChildren()
                .addAll(
                        Choosers.list(
                                "indicator-target-side",
                                "Side",
                                FXCollections.observableArrayList(Limit.Side.values()),
                                model.sideProperty(),
                                Limit.Side::label),
                        field("value", "Target", NUMBER_COLUMNS, model.valueProperty()),
                        Choosers.named("by", field("by", "Year", YEAR_COLUMNS, model.byProperty())),
                        set,
                        remove);
        getChildren()
                .addAll(
                        title,
                        wrapped("indicator-target-said", model.saidProperty()),
                        form,
                        refusal("indicator-target-refusal", model.refusalProperty()));
    }

    static TextField field(String id, String name, int columns, StringProperty property) {
        TextField field = new TextField();
        field.setId(id.startsWith("indicator-") ? id : "indicator-target-" + id);
        field.setAccessibleText(name);
        field.setPromptText(name);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static Label wrapped(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** Why what was typed cannot be taken; gone while there is nothing to say. */
    static Label refusal(String id, ObservableValue<String> words) {
        Label label = wrapped(id, words);
        label.getStyleClass().add("refusal");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
