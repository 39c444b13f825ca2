package highneeds.app;

import highneeds.app.part.Icons;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Map;

/** The pages, one of them chosen. */
final class Navigation extends VBox {

    private static final Map<Place, Ikon> ICONS =
            new EnumMap<>(
                    Map.of(
                            Place.WELCOME, Feather.HOME,
                            Place.MONEY, Feather.CREDIT_CARD,
                            Place.DATA, Feather.DATABASE,
                            Place.BASELINE, Feather.TRENDING_UP,
                            Place.SCENARIOS, Feather.SLIDERS,
                            Place.WORKBENCH, Feather.TOOL,
                            Place.COMPARE, Feather.COLUMNS,
                            Place.RESULTS, Feather.BAR_CHART_2,
                            Place.REPORT, Feather.FILE_TEXT));

    Navigation(ObjectProperty<Place> place) {
        super(2);
        setId("navigation");
        getStyleClass().add("navigation");
        ToggleGroup group = new ToggleGroup();
        for (Place each : Place.values()) {
            ToggleButton button = new ToggleButton(each.label(), Icons.of(ICONS.get(each)));
            button.setId("go-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.getStyleClass().add("navigation-item");
            button.setTooltip(new Tooltip("Ctrl+" + (each.ordinal() + 1)));
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        place.set(each);
                    });
            getChildren().add(button);
        }
        place.subscribe(now -> ((ToggleButton) getChildren().get(now.ordinal())).setSelected(true));
    }
}
