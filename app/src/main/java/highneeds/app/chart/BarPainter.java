package highneeds.app.chart;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a chart of lying bars on a pane: names at the left, figures at the ends. */
final class BarPainter {

    private static final double TOP = 4;
    private static final double LEGEND = 20;
    private static final double BOTTOM = 22;
    private static final double GAP = 8;
    private static final double SWATCH = 9;
    private static final double LINE_HEIGHT = 14;
    private static final double MOST_FOR_NAMES = 0.36;
    private static final double BAR_SHARE = 0.62;
    private static final double MOST_OF_A_BAR = 26;
    private static final double MOST_OF_A_ROW = 54;
    private static final double LEAST_OF_A_PART = 4;
    private static final double PIXELS_A_STEP = 90;

    private final Pool<Line> grid;
    private final Pool<Rectangle> boxes;
    private final Pool<Line> marks;
    private final Words words;

    BarPainter(Pane pane) {
        Pane back = Words.layer(pane);
        Pane middle = Words.layer(pane);
        Pane front = Words.layer(pane);
        this.grid = new Pool<>(back, Line::new);
        this.boxes = new Pool<>(middle, Rectangle::new);
        this.marks = new Pool<>(middle, Line::new);
        this.words = new Words(pane, front);
    }

    void paint(BarSpec chart, double width, double height) {
        restart();
        if (!chart.isEmpty() && width > 1) {
            draw(chart, width, height);
        }
        finish();
    }

    /** Which bar lies at a height of a chart as high as this; -1 if none does. */
    static int barAt(BarSpec chart, double y, double height) {
        double top = TOP + (chart.legend().isEmpty() ? 0 : LEGEND);
        double row = Math.min(MOST_OF_A_ROW, (height - BOTTOM - top) / chart.bars().size());
        int bar = (int) Math.floor((y - top) / row);
        return bar >= 0 && bar < chart.bars().size() ? bar : -1;
    }

    private void draw(BarSpec chart, double width, double height) {
        double most = MOST_FOR_NAMES * width;
        double names =
                Math.min(most, words.widest(chart.bars().stream().map(BarSpec.Bar::name).toList()));
        double figures =
                words.widest(chart.bars().stream().map(BarSpec.Bar::figure).toList()) + GAP;
        double left = names + 2 * GAP;
        double right = Math.max(left + 40, width - figures - GAP);
        double top = TOP + (chart.legend().isEmpty() ? 0 : LEGEND);
        Scale scale = chart.scale(Math.max(2, (int) ((right - left) / PIXELS_A_STEP)));
        Across across = new Across(left, right, scale);
        drawLegend(chart);
        double row = Math.min(MOST_OF_A_ROW, (height - BOTTOM - top) / chart.bars().size());
        double bottom = top + row * chart.bars().size();
        drawAxis(chart, across, top, bottom);
        for (int i = 0; i < chart.bars().size(); i++) {
            BarSpec.Bar bar = chart.bars().get(i);
            double middle = top + (i + 0.5) * row;
            name(bar.name(), names, middle);
            bar(bar, across, middle, Math.min(MOST_OF_A_BAR, row * BAR_SHARE));
            Text figure = words.put(bar.figure(), "chart-text", "chart-name");
            figure.setX(width - GAP / 2 - figure.getLayoutBounds().getWidth());
            figure.setY(middle);
        }
        if (!Double.isNaN(chart.middle())) {
            Words.place(
                    marks.next("chart-zero"),
                    across.x(chart.middle()),
                    top,
                    across.x(chart.middle()),
                    bottom);
        }
    }

    /** Where values lie from left to right. */
    private record Across(double left, double right, Scale scale) {
        double x(double value) {
            return left + (right - left) * scale.share(value);
        }
    }

    /** What the colours are that some bar has. */
    private void drawLegend(BarSpec chart) {
        Set<Integer> used =
                chart.bars().stream()
                        .flatMap(bar -> bar.parts().stream())
                        .map(BarSpec.Part::colour)
                        .collect(Collectors.toSet());
        List<String> legend = chart.legend();
        double x = GAP / 2;
        for (int i = 0; i < legend.size(); i++) {
            if (!used.contains(i + 1)) {
                continue;
            }
            Rectangle swatch = boxes.next("chart-swatch", "data-" + (i + 1));
            swatch.setX(x);
            swatch.setY(TOP + LINE_HEIGHT / 2 - SWATCH / 2);
            swatch.setWidth(SWATCH);
            swatch.setHeight(SWATCH);
            Text text = words.put(legend.get(i), "chart-text", "chart-name");
            text.setX(x + SWATCH + 5);
            text.setY(TOP + LINE_HEIGHT / 2);
            x += SWATCH + 5 + text.getLayoutBounds().getWidth() + 2 * GAP;
        }
    }

    private void drawAxis(BarSpec chart, Across across, double top, double bottom) {
        List<Double> ticks = across.scale().ticks();
        double step = across.scale().step();
        double widest =
                words.widest(
                        ticks.stream().map(tick -> chart.numbers().onAxis(tick, step)).toList());
        double apart = (across.right() - across.left()) / Math.max(1, ticks.size() - 1);
        int every = (int) Math.max(1, Math.ceil((widest + GAP) / apart));
        for (int i = 0; i < ticks.size(); i++) {
            double tick = ticks.get(i);
            double x = Math.round(across.x(tick)) + 0.5;
            boolean zero = Math.abs(tick) < step / 1e6;
            Words.place(grid.next(zero ? "chart-zero" : "chart-grid"), x, top, x, bottom);
            if (i % every == 0) {
                Text text = words.put(chart.numbers().onAxis(tick, step), "chart-text");
                text.setX(x - text.getLayoutBounds().getWidth() / 2);
                text.setY(bottom + BOTTOM / 2 + 2);
            }
        }
    }

    private void name(String name, double width, double middle) {
        List<String> lines = words.lines(name, width, 2);
        double y = middle - (lines.size() - 1) * LINE_HEIGHT / 2;
        for (String line : lines) {
            Text text = words.put(line, "chart-text", "chart-name");
            text.setX(GAP / 2);
            text.setY(y);
            y += LINE_HEIGHT;
        }
    }

    private void bar(BarSpec.Bar bar, Across across, double middle, double thick) {
        for (BarSpec.Part part : bar.parts()) {
            double from = across.x(Math.min(part.from(), part.to()));
            double to = across.x(Math.max(part.from(), part.to()));
            Rectangle box = boxes.next("chart-column", "data-" + part.colour());
            box.setX(to - from < LEAST_OF_A_PART ? (from + to - LEAST_OF_A_PART) / 2 : from);
            box.setY(Math.round(middle - thick / 2));
            box.setWidth(Math.max(LEAST_OF_A_PART, to - from));
            box.setHeight(thick);
        }
    }

    private void restart() {
        grid.restart();
        boxes.restart();
        marks.restart();
        words.restart();
    }

    private void finish() {
        grid.finish();
        boxes.finish();
        marks.finish();
        words.finish();
    }
}
