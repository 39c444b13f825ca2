package highneeds.app.scenarios;

import highneeds.app.Format;
import highneeds.scenario.LeverDial;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.DoubleConsumer;

/** One dial of a lever: its name, a slider, and the number to type. */
final class DialRow extends VBox {

    private static final double UNIT_WIDTH = 58;
    private static final double NUMBER_WIDTH = 84;

    private final LeverDial dial;
    private final Slider slider;
    private final TextField number = new TextField();
    private final DoubleConsumer trying;
    private final DoubleConsumer settled;
    private boolean showing = true;

    /**
     * @param id id of the slider; the field is "id-number"
     * @param trying hears every value while the slider moves
     * @param settled hears the value it comes to rest at
     */
    DialRow(String id, LeverDial dial, DoubleConsumer trying, DoubleConsumer settled) {
        super(2);
        this.dial = dial;
        this.trying = trying;
        this.settled = settled;
        slider = new Slider(dial.min(), dial.max(), dial.start());
        slider.setId(id);
        slider.setBlockIncrement(dial.step());
        slider.setAccessibleText(dial.name() + ", " + dial.unit());
        number.setId(id + "-number");
        number.setPrefWidth(NUMBER_WIDTH);
        number.setMinWidth(NUMBER_WIDTH);
        number.getStyleClass().add("dial-number");
        number.setAccessibleText(dial.name() + ", " + dial.unit());
        Label unit = new Label(dial.unit().replace("GBP", "£"));
        unit.getStyleClass().add("dial-unit");
        unit.setMinWidth(UNIT_WIDTH);
        Label name = new Label(dial.name());
        name.setLabelFor(slider);
        name.setWrapText(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(8, slider, number, unit);
        row.getStyleClass().add("bar");
        getChildren().addAll(name, row);
        slider.valueProperty().subscribe(value -> moved(value.doubleValue()));
        slider.valueChangingProperty().subscribe(this::released);
        number.setOnAction(_ -> typed());
        number.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                typed();
                            }
                        });
    }

    /** Shows a value without telling anybody. */
    void show(double value) {
        showing = true;
        if (!slider.isValueChanging()) {
            slider.setValue(value);
        }
        if (!number.isFocused()) {
            number.setText(Format.dial(value, dial.step()));
        }
        showing = false;
    }

    private void moved(double raw) {
        double value = stepped(raw);
        number.setText(Format.dial(value, dial.step()));
        if (showing) {
            return;
        }
        if (slider.isValueChanging()) {
            trying.accept(value);
        } else {
            settled.accept(value);
        }
    }

    private void released(boolean changing) {
        if (!changing && !showing) {
            settled.accept(stepped(slider.getValue()));
        }
    }

    private void typed() {
        Format.parseDial(number.getText())
                .ifPresent(value -> slider.setValue(Math.clamp(value, dial.min(), dial.max())));
        number.setText(Format.dial(stepped(slider.getValue()), dial.step()));
    }

    private double stepped(double raw) {
        double steps = Math.round((raw - dial.min()) / dial.step());
        double value = dial.min() + steps * dial.step();
        return Math.clamp(Math.round(value * 1e6) / 1e6, dial.min(), dial.max());
    }
}
