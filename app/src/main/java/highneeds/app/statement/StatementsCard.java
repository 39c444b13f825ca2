package highneeds.app.statement;

import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;
import highneeds.domain.Setting;
import highneeds.statement.Limit;
import highneeds.statement.Stated;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/** What the scenario must keep to, with a light each, and the form of one more statement. */
public final class StatementsCard extends VBox {

    private static final int YEAR_COLUMNS = 4;
    private static final int NUMBER_COLUMNS = 7;
    private static final double SETTING_WIDTH = 230;

    private final StatementsViewModel model;

    public StatementsCard(StatementsViewModel model) {
        super(10);
        this.model = model;
        setId("statements");
        getStyleClass().add("card");
        Label title = new Label("What must hold");
        title.getStyleClass().add("section-title");
        LightList lights = LightList.toChange("statement-lights", model.lights(), model::remove);
        Label refusal = new Label();
        refusal.setId("statement-refusal");
        refusal.textProperty().bind(model.refusalProperty());
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        getChildren().addAll(title, lights, form(), refusal);
    }

    private Node form() {
        Button add = new Button("Add statement", Icons.of(Feather.PLUS));
        add.setId("statement-add");
        add.setOnAction(_ -> model.add());
        Label unit = new Label();
        unit.getStyleClass().add("hint");
        unit.textProperty().bind(model.unitProperty());
        TextField value = field("value", "Limit", NUMBER_COLUMNS, model.valueProperty());
        HBox number = new HBox(6, value, unit);
        number.getStyleClass().add("bar");
        number.visibleProperty().bind(model.kindProperty().isEqualTo(Limit.Kind.NUMBER));
        number.managedProperty().bind(number.visibleProperty());
        FlowPane form = new FlowPane(12, 8);
        form.getChildren()
                .addAll(
                        list("what", "Figure", Stated.values(), model.whatProperty()),
                        settings(),
                        list("side", "Side", Limit.Side.values(), model.sideProperty()),
                        list("kind", "Limit", StatementsViewModel.KINDS, model.kindProperty()),
                        number,
                        Choosers.named(
                                "from",
                                field("first", "First year", YEAR_COLUMNS, model.firstProperty())),
                        Choosers.named(
                                "to",
                                field("last", "Last year", YEAR_COLUMNS, model.lastProperty())),
                        add);
        return form;
    }

    private Node settings() {
        ComboBox<Optional<Setting>> settings =
                Choosers.list(
                        "statement-setting",
                        "Setting",
                        FXCollections.observableArrayList(model.settings()),
                        model.settingProperty(),
                        setting -> setting.map(Setting::name).orElse("All settings"));
        settings.setOnShowing(_ -> settings.getItems().setAll(model.settings()));
        settings.setPrefWidth(SETTING_WIDTH);
        settings.disableProperty().bind(model.whatProperty().map(what -> !what.bySetting()));
        model.whatProperty()
                .subscribe(
                        what -> {
                            if (!what.bySetting()) {
                                model.settingProperty().set(Optional.empty());
                            }
                        });
        return Choosers.named("in", settings);
    }

    private static <T> Node list(String id, String name, T[] values, ObjectProperty<T> property) {
        return Choosers.list(
                "statement-" + id,
                name,
                FXCollections.observableArrayList(values),
                property,
                StatementsCard::label);
    }

    private static String label(Object value) {
        return switch (value) {
            case Stated what -> what.label();
            case Limit.Side side -> side.label();
            case Limit.Kind kind -> kind.label();
            default -> String.valueOf(value);
        };
    }

    private static TextField field(String id, String name, int columns, StringProperty property) {
        TextField field = new TextField();
        field.setId("statement-" + id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(property);
        return field;
    }
}
