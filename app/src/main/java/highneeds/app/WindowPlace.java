package highneeds.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.HashMap;
import java.util.Map;

/** Where the window stood, if that is still on a screen. */
final class WindowPlace {

    static final double WIDTH = 1280;
    static final double HEIGHT = 720;

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final double IN_SIGHT = 80;

    private WindowPlace() {}

    static void restore(Stage stage, Preferences preferences) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = within(preferences.number("width", WIDTH), LEAST_WIDTH, screen.getWidth());
        double height =
                within(preferences.number("height", HEIGHT), LEAST_HEIGHT, screen.getHeight());
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        double x = preferences.number("x", Double.NaN);
        double y = preferences.number("y", Double.NaN);
        if (inSight(x, y)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(preferences.get("maximised", "false")));
    }

    /** A size that fits; damaged ones become the least. */
    static double within(double size, double least, double most) {
        return size >= least ? Math.min(size, Math.max(least, most)) : least;
    }

    /** Whether the title bar can be reached: a screen may have been taken away. */
    private static boolean inSight(double x, double y) {
        return !Double.isNaN(x)
                && !Double.isNaN(y)
                && !Screen.getScreensForRectangle(x + IN_SIGHT, y, IN_SIGHT, 1).isEmpty();
    }

    static void remember(Stage stage, Preferences preferences) {
        Map<String, String> place = new HashMap<>();
        place.put("maximised", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            place.put("width", Double.toString(stage.getWidth()));
            place.put("height", Double.toString(stage.getHeight()));
            place.put("x", Double.toString(stage.getX()));
            place.put("y", Double.toString(stage.getY()));
        }
        preferences.put(place);
    }
}
