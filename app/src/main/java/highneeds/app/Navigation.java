package highneeds.app;

import static java.util.Map.entry;

import highneeds.app.part.Icons;

import javafx.beans.property.ObjectProperty;
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
                    Map.ofEntries(
                            entry(Place.WELCOME, Feather.HOME),
                            entry(Place.OVERVIEW, Feather.GRID),
                            entry(Place.DATA, Feather.DATABASE),
                            entry(Place.BASELINE, Feather.TRENDING_UP),
                            entry(Place.MONEY, Feather.CREDIT_CARD),
                            entry(Place.SCENARIOS, Feather.SLIDERS),
                            entry(Place.WORKBENCH, Feather.TOOL),
                            entry(Place.COMPARE, Feather.COLUMNS),
                            entry(Place.RESULTS, Feather.BAR_CHART_2),
                            entry(Place.REPORT, Feather.FILE_TEXT),
                            entry(Place.MONITOR, Feather.CALENDAR),
                            entry(Place.INDICATORS, Feather.TARGET),
                            entry(Place.WORKLOAD, Feather.CLOCK),
                            entry(Place.HELP, Feather.BOOK_OPEN)));

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
            button.getStyleClass().add("navigation-item");
            button.setTooltip(new Tooltip(each.label() + "  " + Shortcuts.of(each)));
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
