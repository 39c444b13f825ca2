package highneeds.app.chart;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import java.util.stream.Collectors;

/**
 * Writes what is on the screen as SVG: every visible line, path, box and word under a node, where
 * it stands and in its colour.
 */
final class SvgDrawing {

    private final Region whole;
    private final StringBuilder svg = new StringBuilder();

    private SvgDrawing(Region whole) {
        this.whole = whole;
    }

    /** A region that is laid out, as a drawing with a title for screen readers. */
    static String of(Region whole, String title) {
        SvgDrawing drawing = new SvgDrawing(whole);
        drawing.begin(title);
        drawing.add(whole);
        return drawing.svg.append("</svg>\n").toString();
    }

    private void begin(String title) {
        String width = number(whole.getWidth());
        String height = number(whole.getHeight());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width + "\" height=\"" + height)
                .append("\" viewBox=\"0 0 " + width + " " + height + "\">\n")
                .append("<title>" + Markup.escaped(title) + "</title>\n");
        if (whole.getBackground() != null && !whole.getBackground().getFills().isEmpty()) {
            Paint ground = whole.getBackground().getFills().getLast().getFill();
            svg.append("<rect width=\"" + width + "\" height=\"" + height + "\"")
                    .append(" fill=\"" + colour(ground) + "\"/>\n");
        }
    }

    private void add(Node node) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Text text -> text(text);
            case Line line ->
                    shape(
                            line,
                            "<path d=\""
                                    + ("M" + at(line, line.getStartX(), line.getStartY()))
                                    + ("L" + at(line, line.getEndX(), line.getEndY()))
                                    + "\"");
            case Path path when !path.getElements().isEmpty() ->
                    shape(path, "<path d=\"" + outline(path) + "\"");
            case Rectangle box -> rectangle(box);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::add);
            default -> {}
        }
    }

    private void rectangle(Rectangle box) {
        Point2D corner = point(box, box.getX(), box.getY());
        shape(
                box,
                "<rect x=\""
                        + number(corner.getX())
                        + ("\" y=\"" + number(corner.getY()))
                        + ("\" width=\"" + number(box.getWidth()))
                        + ("\" height=\"" + number(box.getHeight()) + "\""));
    }

    private String outline(Path path) {
        return path.getElements().stream()
                .map(element -> step(path, element))
                .collect(Collectors.joining());
    }

    private String step(Path path, PathElement element) {
        return switch (element) {
            case MoveTo move -> "M" + at(path, move.getX(), move.getY());
            case LineTo line -> "L" + at(path, line.getX(), line.getY());
            case ClosePath _ -> "Z";
            default -> throw new IllegalStateException("A chart has no " + element);
        };
    }

    private void shape(Shape shape, String geometry) {
        svg.append(geometry).append(" fill=\"" + colour(shape.getFill()) + "\"");
        if (!colour(shape.getStroke()).equals("none")) {
            svg.append(" stroke=\"" + colour(shape.getStroke()) + "\"")
                    .append(" stroke-width=\"" + number(shape.getStrokeWidth()) + "\"");
            if (!shape.getStrokeDashArray().isEmpty()) {
                svg.append(" stroke-dasharray=\"")
                        .append(
                                shape.getStrokeDashArray().stream()
                                        .map(SvgDrawing::number)
                                        .collect(Collectors.joining(" ")))
                        .append('"');
            }
        }
        svg.append(" opacity=\"" + number(shape.getOpacity()) + "\"/>\n");
    }

    private void text(Text text) {
        boolean bold = text.getFont().getFamily().contains("SemiBold");
        Rectangle2D first = text.getLayoutInfo().getTextLine(0, false).bounds();
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            String words = text.getText().substring(line.start(), line.end()).stripTrailing();
            if (words.isEmpty()) {
                continue;
            }
            Point2D start =
                    point(
                            text,
                            text.getLayoutBounds().getMinX()
                                    + (line.bounds().getMinX() - first.getMinX()),
                            text.getLayoutBounds().getMinY()
                                    + text.getBaselineOffset()
                                    + (line.bounds().getMinY() - first.getMinY()));
            svg.append("<text x=\"" + number(start.getX()) + "\" y=\"" + number(start.getY()))
                    .append("\" font-family=\"Inter, Arial, sans-serif\" font-size=\"")
                    .append(number(text.getFont().getSize()) + "\"")
                    .append(bold ? " font-weight=\"600\"" : "")
                    .append(" fill=\"" + colour(text.getFill()) + "\">")
                    .append(Markup.escaped(words))
                    .append("</text>\n");
        }
    }

    private String at(Node node, double x, double y) {
        Point2D point = point(node, x, y);
        return number(point.getX()) + " " + number(point.getY());
    }

    private Point2D point(Node node, double x, double y) {
        return whole.sceneToLocal(node.localToScene(x, y));
    }

    private static String colour(Paint paint) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0) {
            return "none";
        }
        return "#" + colour.toString().substring(2, 8);
    }

    /** Hundredths of a point are fine enough, and without an exponent. */
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }
}
