package highneeds.app.chart;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import java.util.List;

/** Turns the layers of a chart into paths on a plot. */
final class LayerPaths {

    private final PlotArea plot;

    LayerPaths(PlotArea plot) {
        this.plot = plot;
    }

    /** A line with a gap in every year that has no value. */
    void line(List<Double> values, Path path) {
        path.getElements().clear();
        boolean drawing = false;
        for (int year = 0; year < values.size(); year++) {
            double value = values.get(year);
            if (Double.isNaN(value)) {
                drawing = false;
                continue;
            }
            double x = plot.x(year);
            double y = plot.y(value);
            path.getElements().add(drawing ? new LineTo(x, y) : new MoveTo(x, y));
            drawing = true;
        }
    }

    /** The area between two lines, over the years that have both. */
    void band(List<Double> low, List<Double> high, Path path) {
        List<PathElement> elements = path.getElements();
        elements.clear();
        for (int year = 0; year < high.size(); year++) {
            add(elements, year, high.get(year));
        }
        for (int year = low.size() - 1; year >= 0; year--) {
            add(elements, year, low.get(year));
        }
        if (!elements.isEmpty()) {
            elements.add(new ClosePath());
        }
    }

    private void add(List<PathElement> elements, int year, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        double x = plot.x(year);
        double y = plot.y(value);
        elements.add(elements.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
    }

    /**
     * The boxes of one column layer, standing on those before it.
     *
     * @param up top of the parts above zero so far, by year; moved on
     * @param down bottom of the parts below zero so far, by year; moved on
     */
    void columns(List<Double> values, double[] up, double[] down, Path path) {
        path.getElements().clear();
        double half = plot.columnWidth() / 2;
        for (int year = 0; year < values.size(); year++) {
            double value = values.get(year);
            if (Double.isNaN(value) || value == 0) {
                continue;
            }
            double[] ends = value > 0 ? up : down;
            double from = plot.y(ends[year]);
            ends[year] += value;
            double to = plot.y(ends[year]);
            double x = plot.x(year);
            path.getElements()
                    .addAll(
                            new MoveTo(x - half, from),
                            new LineTo(x - half, to),
                            new LineTo(x + half, to),
                            new LineTo(x + half, from),
                            new ClosePath());
        }
    }
}
