package highneeds.app.baseline;

import highneeds.app.Format;
import highneeds.calibration.Growth;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The choices of growth; a percentage may be typed for one's own. */
final class GrowthChooser extends VBox {

    private static final double DECIMALS = 0.1;

    private final ObjectProperty<Growth> growth;
    private final ToggleGroup choices = new ToggleGroup();
    private final TextField percent = new TextField();

    GrowthChooser(ObjectProperty<Growth> growth) {
        super(8);
        this.growth = growth;
        setId("growth");
        percent.setId("own-growth");
        percent.setPrefColumnCount(5);
        percent.setAccessibleText("Own yearly growth in percent");
        for (Growth.Kind kind : Growth.Kind.values()) {
            RadioButton choice = new RadioButton(kind.label());
            choice.setId("growth-" + kind.code());
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.setToggleGroup(choices);
            choice.setUserData(kind);
            choice.setOnAction(_ -> choose(kind));
            if (kind == Growth.Kind.OWN) {
                HBox share = new HBox(8, percent, new Label("% a year"));
                share.getStyleClass().add("bar");
                FlowPane own = new FlowPane(8, 4, choice, share);
                own.setRowValignment(VPos.CENTER);
                getChildren().add(own);
            } else {
                getChildren().add(choice);
            }
        }
        percent.setOnAction(_ -> choose(Growth.Kind.OWN));
        percent.focusedProperty().subscribe(focused -> leave(focused));
        growth.subscribe(this::show);
    }

    private void leave(boolean focused) {
        if (!focused && growth.get().kind() == Growth.Kind.OWN) {
            choose(Growth.Kind.OWN);
        }
    }

    private void choose(Growth.Kind kind) {
        if (kind != Growth.Kind.OWN) {
            growth.set(new Growth(kind, 0));
            return;
        }
        double typed = Format.parseDial(percent.getText()).orElse(growth.get().percent());
        boolean sensible = typed > -50 && typed < 100;
        growth.set(new Growth(kind, sensible ? typed : growth.get().percent()));
        show(growth.get());
    }

    private void show(Growth now) {
        choices.getToggles().stream()
                .filter(choice -> choice.getUserData() == now.kind())
                .forEach(choice -> choice.setSelected(true));
        percent.setText(Format.dial(now.percent(), DECIMALS));
    }
}
