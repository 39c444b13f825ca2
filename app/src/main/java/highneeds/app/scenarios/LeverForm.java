package highneeds.app.scenarios;

import atlantafx.base.controls.ToggleSwitch;

import highneeds.app.part.Icons;
import highneeds.domain.Scope;
import highneeds.domain.Setting;
import highneeds.scenario.Lever;
import highneeds.scenario.LeverDial;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form of one lever, built from its {@link LeverType}: switch, words, dials, setting, timing.
 */
final class LeverForm extends VBox {

    private final ScenariosViewModel model;
    private final int position;
    private final LeverType type;
    private final Map<String, DialRow> dials = new LinkedHashMap<>();
    private final ToggleSwitch on = new ToggleSwitch();
    private final Label words = new Label();
    private final ComboBox<Setting> destination = new ComboBox<>();
    private final PhasingRow phasing;
    private final ScopeRow scope;
    private final DeliveryRow delivery;
    private PlacedLever shown;
    private boolean showing;

    LeverForm(ScenariosViewModel model, int position, PlacedLever placed) {
        super(10);
        this.model = model;
        this.position = position;
        this.type = LeverType.of(placed.lever());
        this.phasing =
                new PhasingRow(
                        "lever-" + position,
                        changed -> settle(type.withPhasing(shown.lever(), changed)));
        this.scope =
                new ScopeRow(
                        "lever-" + position + "-scope",
                        model.catalogue(),
                        changed -> settle(type.withScope(shown.lever(), changed)));
        this.delivery =
                new DeliveryRow(
                        "lever-" + position + "-delivery",
                        changed -> model.setPlaced(position, changed));
        setId("lever-" + position);
        getStyleClass().addAll("card", "lever");
        words.setWrapText(true);
        words.getStyleClass().add("hint");
        getChildren().addAll(heading(), words);
        for (LeverDial dial : type.dials()) {
            String id = "dial-" + position + "-" + dial.component();
            DialRow row =
                    new DialRow(
                            id,
                            dial,
                            value -> model.previewLever(position, with(dial, value)),
                            value -> settle(with(dial, value)));
            dials.put(dial.component(), row);
            getChildren().add(row);
        }
        type.destination().ifPresent(to -> getChildren().add(destination(to.name())));
        getChildren().addAll(phasing, more());
        show(placed);
    }

    private Node heading() {
        Label name = new Label(type.name());
        name.getStyleClass().add("lever-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label why = new Label(null, Icons.of(Feather.HELP_CIRCLE));
        why.setTooltip(help());
        why.setAccessibleText(type.help() + " " + type.evidence());
        on.setId("lever-" + position + "-on");
        on.setAccessibleText(type.name() + " on");
        on.setAccessibleRole(javafx.scene.AccessibleRole.CHECK_BOX);
        on.selectedProperty()
                .subscribe(
                        selected -> {
                            if (!showing && shown != null && shown.on() != selected) {
                                model.switchLever(position, selected);
                            }
                        });
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_VERTICAL));
        more.setId("lever-" + position + "-more");
        more.getStyleClass().addAll("flat", "no-arrow", "button-icon");
        more.setAccessibleText("More about " + type.name());
        more.getItems()
                .addAll(
                        item("Apply earlier", () -> model.moveLever(position, position - 1)),
                        item("Apply later", () -> model.moveLever(position, position + 1)),
                        item("Remove", () -> model.removeLever(position)));
        HBox heading = new HBox(8, on, name, why, more);
        heading.getStyleClass().add("bar");
        return heading;
    }

    /** What most people leave as it is: whom it covers, how sure it is, what it costs. */
    private Node more() {
        VBox content = new VBox(12);
        if (type.hasScope()) {
            content.getChildren().add(new VBox(4, new Label("Whom it covers"), scope));
        }
        content.getChildren().addAll(delivery, evidence());
        TitledPane pane = new TitledPane("Coverage, delivery, cost, owner", content);
        pane.setId("lever-" + position + "-details");
        pane.getStyleClass().addAll("dense", "lever-details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    /** Source and sensible range of every dial, beside what the council notes itself. */
    private Node evidence() {
        Label evidence = new Label("Evidence: " + type.evidence());
        evidence.setId("lever-" + position + "-evidence");
        VBox all = new VBox(4, evidence);
        for (LeverDial dial : type.dials()) {
            all.getChildren()
                    .add(
                            new Label(
                                    dial.name()
                                            + ": "
                                            + dial.words(dial.min())
                                            + " to "
                                            + dial.words(dial.max())));
        }
        all.getChildren().forEach(each -> ((Label) each).setWrapText(true));
        all.getChildren().forEach(each -> each.getStyleClass().add("hint"));
        return all;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Tooltip help() {
        Tooltip help = new Tooltip(type.help() + "\n\nEvidence: " + type.evidence());
        help.setWrapText(true);
        help.setPrefWidth(420);
        return help;
    }

    private Node destination(String name) {
        destination.setId("lever-" + position + "-setting");
        destination.setAccessibleText(name);
        destination.getItems().setAll(model.catalogue().settings());
        destination.setMaxWidth(Double.MAX_VALUE);
        destination.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Setting setting) {
                        return setting == null ? "" : setting.name();
                    }

                    @Override
                    public Setting fromString(String text) {
                        return null;
                    }
                });
        destination.setOnAction(
                _ -> {
                    if (!showing && destination.getValue() != null) {
                        settle(type.withDestination(shown.lever(), destination.getValue().code()));
                    }
                });
        Label label = new Label(name);
        label.setLabelFor(destination);
        return new VBox(2, label, destination);
    }

    private Lever with(LeverDial dial, double value) {
        return type.withDial(shown.lever(), dial.component(), value);
    }

    private void settle(Lever changed) {
        if (!showing) {
            model.setLever(position, changed);
        }
    }

    /** True if this form can show another state of the same kind of lever. */
    boolean fits(PlacedLever placed) {
        return LeverType.of(placed.lever()) == type;
    }

    void show(PlacedLever placed) {
        shown = placed;
        showing = true;
        on.setSelected(placed.on());
        words.setText(model.describe(placed.lever()));
        dials.forEach((component, row) -> row.show(type.value(placed.lever(), component)));
        phasing.show(placed.lever().phasing());
        delivery.show(placed);
        if (type.valuesOf(placed.lever()).get("scope") instanceof Scope covered) {
            scope.show(covered);
        }
        type.destination()
                .map(to -> (String) type.valuesOf(placed.lever()).get(to.component()))
                .ifPresent(this::showDestination);
        showing = false;
    }

    private void showDestination(String code) {
        destination.getItems().stream()
                .filter(setting -> setting.code().equals(code))
                .findFirst()
                .ifPresent(destination::setValue);
    }
}
