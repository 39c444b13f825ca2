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
        setContent(LightList.toLookAt(id + "-list", model));
        setExpanded(false);
        setAnimated(false);
        textProperty().bind(model.summaryProperty().map(said -> "What must hold: " + said));
        model.lightsProperty().subscribe(this::light);
    }

    private void light(List<Light> all) {
        boolean broken = all.stream().anyMatch(Light::broken);
        Label light = new Label("", Icons.of(broken ? Feather.X_CIRCLE : Feather.CHECK_CIRCLE));
        light.getStyleClass().addAll("light", broken ? "light-bad" : "light-good");
        setGraphic(light);
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }
}
