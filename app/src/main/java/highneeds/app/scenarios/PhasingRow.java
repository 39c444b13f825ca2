package highneeds.app.scenarios;

import highneeds.scenario.Phasing;

import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.function.Consumer;

/** When a lever starts, how many years it grows over and how late it is. */
final class PhasingRow extends FlowPane {

    private static final double SPINNER_WIDTH = 92;

    private final Spinner<Integer> start = spinner(2000, 2099);
    private final Spinner<Integer> ramp = spinner(1, 20);
    private final Spinner<Integer> delay = spinner(0, 20);
    private final Consumer<Phasing> changed;
    private boolean showing = true;

    PhasingRow(String id, Consumer<Phasing> changed) {
        super(14, 6);
        this.changed = changed;
        start.setId(id + "-start");
        ramp.setId(id + "-ramp");
        delay.setId(id + "-delay");
        getChildren()
                .addAll(
                        part("From September", start, ""),
                        part("over", ramp, "years"),
                        part("late by", delay, "years"));
    }

    private HBox part(String before, Spinner<Integer> spinner, String after) {
        spinner.setAccessibleText((before + " " + after).strip());
        spinner.valueProperty().subscribe(_ -> tell());
        HBox box = new HBox(6, new Label(before), spinner, new Label(after));
        box.getStyleClass().add("bar");
        return box;
    }

    private void tell() {
        if (!showing && start.getValue() != null) {
            changed.accept(new Phasing(start.getValue(), ramp.getValue(), delay.getValue()));
        }
    }

    void show(Phasing phasing) {
        showing = true;
        start.getValueFactory().setValue(phasing.startSeptember());
        ramp.getValueFactory().setValue(phasing.rampYears());
        delay.getValueFactory().setValue(phasing.delayYears());
        showing = false;
    }

    private static Spinner<Integer> spinner(int min, int max) {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setValueFactory(new IntegerSpinnerValueFactory(min, max));
        spinner.setPrefWidth(SPINNER_WIDTH);
        return spinner;
    }
}
