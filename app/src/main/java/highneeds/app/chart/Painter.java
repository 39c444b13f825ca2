package highneeds.app.chart;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.List;

/** Draws a chart on a pane, with nodes that are used again at the next drawing. */
final class Painter {

    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final double GAP = 8;
    private static final double SWATCH = 9;
    private static final double LINE_HEIGHT = 15;
    private static final double PIXELS_A_STEP = 36;
    private static final double MOST_FOR_LABELS = 0.3;
    private static final double LEAST_FOR_LABELS = 120;
    private static final int MOST_LINES = 2;

    private final Pool<Line> grid;
    private final Pool<Path> paths;
    private final Pool<Rectangle> swatches;
    private final Words words;

    Painter(Pane pane) {
        Pane back = Words.layer(pane);
        Pane middle = Words.layer(pane);
        Pane front = Words.layer(pane);
        this.grid = new Pool<>(back, Line::new);
        this.paths = new Pool<>(middle, Path::new);
        this.swatches = new Pool<>(front, () -> new Rectangle(SWATCH, SWATCH));
        this.words = new Words(pane, front);
    }

    void clear() {
        restart();
        finish();
    }

    /**
     * Draws a chart.
     *
     * @param extent the chart whose values set the scale
     * @param kept the scale to keep, or null for the one that fits
     * @return where its years and values lie
     */
    PlotArea paint(ChartSpec chart, ChartSpec extent, Scale kept, double width, double height) {
        restart();
        int steps = Math.max(3, (int) ((height - TOP - BOTTOM) / PIXELS_A_STEP));
        Scale scale = kept == null ? extent.scale(steps) : kept;
        double left = GAP + words.widest(axisWords(chart, scale));
        double labels = labelWidth(chart, width);
        PlotArea plot =
                new PlotArea(
                        left + GAP,
                        TOP,
                        Math.max(20, width - left - 2 * GAP - labels),
                        Math.max(20, height - TOP - BOTTOM),
                        chart.years().size(),
                        scale);
        drawAxes(chart, plot);
        drawLayers(chart, plot, labels - SWATCH - 2 * GAP);
        finish();
        return plot;
    }

    private static List<String> axisWords(ChartSpec chart, Scale scale) {
        return scale.ticks().stream()
                .map(tick -> chart.numbers().onAxis(tick, scale.step()))
                .toList();
    }

    private double labelWidth(ChartSpec chart, double width) {
        List<String> names =
                chart.layers().stream()
                        .filter(layer -> !(layer instanceof Layer.Band))
                        .map(Layer::name)
                        .toList();
        double most = Math.max(MOST_FOR_LABELS * width, LEAST_FOR_LABELS);
        return Math.min(most, words.widest(names) + SWATCH + 2 * GAP);
    }

    private void drawAxes(ChartSpec chart, PlotArea plot) {
        for (double tick : plot.scale().ticks()) {
            double y = Math.round(plot.y(tick)) + 0.5;
            boolean zero = Math.abs(tick) < plot.scale().step() / 1e6;
            Line line = grid.next(zero ? "chart-zero" : "chart-grid");
            Words.place(line, plot.left(), y, plot.right(), y);
            Text text = words.put(chart.numbers().onAxis(tick, plot.scale().step()), "chart-text");
            text.setX(plot.left() - GAP - text.getLayoutBounds().getWidth());
            text.setY(y);
        }
        double widest = words.widest(chart.years()) + GAP;
        int every = (int) Math.max(1, Math.ceil(widest * plot.years() / plot.width()));
        for (int year = plot.years() - 1; year >= 0; year -= every) {
            Text text = words.put(chart.years().get(year), "chart-text");
            text.setX(plot.x(year) - text.getLayoutBounds().getWidth() / 2);
            text.setY(plot.bottom() + BOTTOM / 2 + 3);
        }
        if (chart.lastActual() >= 0 && chart.lastActual() < plot.years() - 1) {
            double x =
                    Math.round((plot.x(chart.lastActual()) + plot.x(chart.lastActual() + 1)) / 2)
                            + 0.5;
            Words.place(grid.next("chart-now"), x, plot.top(), x, plot.bottom());
            Text text = words.put("forecast", "chart-text", "chart-now-text");
            text.setX(x + 4);
            text.setY(plot.top() + 5);
        }
    }

    private void drawLayers(ChartSpec chart, PlotArea plot, double labels) {
        LayerPaths shapes = new LayerPaths(plot);
        DirectLabels names = new DirectLabels();
        double[] up = new double[plot.years()];
        double[] down = new double[plot.years()];
        int bands = 0;
        for (Layer layer : chart.layers()) {
            switch (layer) {
                case Layer.Band band -> {
                    Path path = paths.next("chart-band", "band-" + ++bands);
                    shapes.band(band.low(), band.high(), path);
                }
                case Layer.Column column -> {
                    String colour = "data-" + column.colour();
                    int last = lastOf(column.values());
                    double below = last < 0 || column.values().get(last) < 0 ? 0 : up[last];
                    shapes.columns(column.values(), up, down, paths.next("chart-column", colour));
                    if (last >= 0) {
                        double value = column.values().get(last);
                        double middle = value < 0 ? down[last] - value / 2 : below + value / 2;
                        names.add(
                                words.lines(column.name(), labels, MOST_LINES),
                                plot.y(middle),
                                colour);
                    }
                }
                case Layer.Line line -> {
                    String colour = "data-" + line.colour();
                    String role = "line-" + line.role().name().toLowerCase(java.util.Locale.ROOT);
                    shapes.line(line.values(), paths.next("chart-line", role, colour));
                    int last = lastOf(line.values());
                    if (last >= 0 && line.role() != Layer.Role.HISTORY) {
                        names.add(
                                words.lines(line.name(), labels, MOST_LINES),
                                plot.y(line.values().get(last)),
                                colour);
                    }
                }
            }
        }
        drawNames(names, plot);
    }

    private void drawNames(DirectLabels names, PlotArea plot) {
        double x = plot.right() + GAP;
        for (DirectLabels.Label label : names.placed(LINE_HEIGHT, plot.top(), plot.bottom())) {
            Rectangle swatch = swatches.next("chart-swatch", label.colour());
            swatch.setX(x);
            double y = label.y() - (label.lines().size() - 1) * LINE_HEIGHT / 2;
            swatch.setY(Math.round(y - SWATCH / 2));
            for (String line : label.lines()) {
                Text text = words.put(line, "chart-text", "chart-name");
                text.setX(x + SWATCH + 5);
                text.setY(y);
                y += LINE_HEIGHT;
            }
        }
    }

    private static int lastOf(List<Double> values) {
        int last = values.size() - 1;
        while (last >= 0 && Double.isNaN(values.get(last))) {
            last--;
        }
        return last;
    }

    private void restart() {
        grid.restart();
        paths.restart();
        swatches.restart();
        words.restart();
    }

    private void finish() {
        grid.finish();
        paths.finish();
        swatches.finish();
        words.finish();
    }
}
