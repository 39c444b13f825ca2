package highneeds.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a thing stands out from what is under it, as WCAG 2.2 measures it: 1 to 21. Worked out
 * from the colours as they are drawn, those that let others through laid over them.
 */
final class Contrast {

    private Contrast() {}

    /** Of two colours that let nothing through. */
    static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** Of words or an icon with what is under them; nothing if their colour cannot be told. */
    static Optional<Double> of(Text words) {
        return of(words, words.getFill(), blended(words, surroundings(words, true)));
    }

    /**
     * Of a line or an area of a chart with the ground of the chart, whose colour parts it from
     * others; its stroke counts if it has no fill.
     */
    static Optional<Double> of(Shape mark) {
        boolean filled = mark.getFill() instanceof Color fill && fill.getOpacity() > 0;
        return of(mark, filled ? mark.getFill() : mark.getStroke(), ground(mark));
    }

    private static Optional<Double> of(Shape shape, Paint paint, Color ground) {
        return paint instanceof Color colour
                ? Optional.of(between(over(colour, opacity(shape), ground), ground))
                : Optional.empty();
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    private static Color over(Color colour, double opacity, Color ground) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity() * opacity);
    }

    /** What everything lies on that a thing lies in. */
    static Color ground(Node thing) {
        return blended(thing, surroundings(thing, false));
    }

    private static Color blended(Node thing, List<Color> layers) {
        Color ground =
                thing.getScene().getFill() instanceof Color fill && fill.isOpaque()
                        ? fill
                        : Color.WHITE;
        for (Color layer : layers.reversed()) {
            ground = over(layer, 1, ground);
        }
        return ground;
    }

    /**
     * Colours from the nearest outwards.
     *
     * @param drawnUnder with areas that are drawn before it in the same place
     */
    private static List<Color> surroundings(Node thing, boolean drawnUnder) {
        List<Color> layers = new ArrayList<>();
        Node child = thing;
        for (Parent parent = thing.getParent(); parent != null; parent = parent.getParent()) {
            if (drawnUnder) {
                List<Node> siblings = parent.getChildrenUnmodifiable();
                siblings.subList(0, siblings.indexOf(child))
                        .reversed()
                        .forEach(each -> addUnder(each, thing, layers));
            }
            if (parent instanceof Region region && region.getBackground() != null) {
                List<BackgroundFill> fills = region.getBackground().getFills();
                for (BackgroundFill fill : fills.reversed()) {
                    add(fill.getFill(), region.getOpacity(), layers);
                }
            }
            child = parent;
        }
        return layers;
    }

    private static void addUnder(Node each, Node thing, List<Color> layers) {
        Bounds middle = thing.localToScene(thing.getBoundsInLocal());
        if (!each.isVisible()
                || !each.localToScene(each.getBoundsInLocal())
                        .contains(middle.getCenterX(), middle.getCenterY())) {
            return;
        }
        if (each instanceof Shape area && !(each instanceof Text)) {
            add(area.getFill(), area.getOpacity(), layers);
        } else if (each instanceof Pane pane) {
            pane.getChildren().reversed().forEach(inner -> addUnder(inner, thing, layers));
        }
    }

    private static void add(Paint paint, double opacity, List<Color> layers) {
        if (paint instanceof Color colour && colour.getOpacity() * opacity > 0) {
            layers.add(
                    Color.color(
                            colour.getRed(),
                            colour.getGreen(),
                            colour.getBlue(),
                            colour.getOpacity() * opacity));
        }
    }
}
