package highneeds.app.statement;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Icons;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** How many statements hold, in one line that opens to the lights. */
public final class LightsPane extends TitledPane {

    public LightsPane(String id, LightsViewModel model) {
        setId(id);
        getStyleClass().add(Styles.DENSE);
        setExpanded(false);
        // While it is shut its lines are not written anew with each move of a slider.
        setContent(
                LightList.toLookAt(id + "-list", model.lightsProperty().when(expandedProperty())));
        setAnimated(false);
        textProperty().bind(model.summaryProperty().map(said -> "What must hold: " + said));
        model.lightsProperty().map(LightsPane::broken).subscribe(this::light);
        visibleProperty().bind(model.lightsProperty().map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    private static boolean broken(List<Light> all) {
        return all.stream().anyMatch(Light::broken);
    }

    private void light(boolean broken) {
        Label light = new Label("", Icons.of(broken ? Feather.X_CIRCLE : Feather.CHECK_CIRCLE));
        light.getStyleClass().addAll("light", broken ? "light-bad" : "light-good");
        setGraphic(light);
    }
}
