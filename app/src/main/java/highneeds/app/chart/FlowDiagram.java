package highneeds.app.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** A flow picture, drawn with shapes: posts at both sides, ribbons between them. */
public final class FlowDiagram extends Region {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 330;
    private static final double POST = 10;
    private static final double GAP = 9;
    private static final double SPACE = 8;
    private static final double MOST_FOR_NAMES = 0.3;
    private static final int COLOURS = 6;
    private static final int STEPS = 24;

    private final ObjectProperty<FlowSpec> spec =
            new SimpleObjectProperty<>(this, "spec", FlowSpec.empty(""));
    private final Pane drawing = new Pane();
    private final Pool<Path> ribbons = new Pool<>(Words.layer(drawing), Path::new);
    private final Pool<Rectangle> posts = new Pool<>(Words.layer(drawing), Rectangle::new);
    private final Words words = new Words(drawing, Words.layer(drawing));

    public FlowDiagram() {
        getStyleClass().add("year-chart");
        getChildren().add(drawing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Flow picture");
        setMinHeight(HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setOnMousePressed(_ -> requestFocus());
        spec.subscribe(
                now -> {
                    setAccessibleText(now.title() + ". " + now.summary());
                    requestLayout();
                });
    }

    public ObjectProperty<FlowSpec> specProperty() {
        return spec;
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        ribbons.restart();
        posts.restart();
        words.restart();
        if (!spec.get().isEmpty() && getWidth() > 1) {
            draw(spec.get());
        }
        ribbons.finish();
        posts.finish();
        words.finish();
    }

    private void draw(FlowSpec flow) {
        double most = getWidth() * MOST_FOR_NAMES;
        double left = Math.min(most, words.widest(labels(flow, flow.left(), flow::leaving)));
        double right = Math.min(most, words.widest(labels(flow, flow.right(), flow::arriving)));
        double x1 = left + SPACE;
        double x2 = getWidth() - right - SPACE - POST;
        int rows = Math.max(flow.left().size(), flow.right().size());
        double scale = (getHeight() - GAP * (rows + 1)) / flow.total();
        double[] starts = posts(flow, flow.left(), flow::leaving, x1, scale, left, true);
        double[] ends = posts(flow, flow.right(), flow::arriving, x2, scale, right, false);
        for (FlowSpec.Ribbon ribbon : flow.ribbons()) {
            double thick = ribbon.value() * scale;
            Path path = ribbons.next("flow-ribbon", "data-" + (ribbon.from() % COLOURS + 1));
            path.getElements().setAll(new MoveTo(x1 + POST, starts[ribbon.from()]));
            along(path, x1 + POST, starts[ribbon.from()], x2, ends[ribbon.to()]);
            path.getElements().add(new LineTo(x2, ends[ribbon.to()] + thick));
            along(path, x2, ends[ribbon.to()] + thick, x1 + POST, starts[ribbon.from()] + thick);
            path.getElements().add(new ClosePath());
            starts[ribbon.from()] += thick;
            ends[ribbon.to()] += thick;
        }
    }

    /** A smooth line in short straight steps, which every drawing program reads. */
    private static void along(Path path, double fromX, double fromY, double toX, double toY) {
        for (int step = 1; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            double eased = t * t * (3 - 2 * t);
            path.getElements()
                    .add(new LineTo(fromX + (toX - fromX) * t, fromY + (toY - fromY) * eased));
        }
    }

    /** Draws the posts of one side and says at which height each begins. */
    private double[] posts(
            FlowSpec flow,
            List<String> names,
            IntToDoubleFunction size,
            double x,
            double scale,
            double room,
            boolean atLeft) {
        List<String> labels = labels(flow, names, size);
        double[] tops = new double[names.size()];
        double free = getHeight() - flow.total() * scale - GAP * (names.size() - 1);
        double y = Math.max(0, free / 2);
        for (int i = 0; i < names.size(); i++) {
            double high = Math.max(1, size.applyAsDouble(i) * scale);
            Rectangle post =
                    atLeft
                            ? posts.next("chart-column", "data-" + (i % COLOURS + 1))
                            : posts.next("chart-column", "flow-end");
            post.setX(x);
            post.setY(y);
            post.setWidth(POST);
            post.setHeight(high);
            Text text = words.put(cut(labels.get(i), room), "chart-text", "chart-name");
            text.setX(
                    atLeft
                            ? x - SPACE / 2 - text.getLayoutBounds().getWidth()
                            : x + POST + SPACE / 2);
            text.setY(y + high / 2);
            tops[i] = y;
            y += high + GAP;
        }
        return tops;
    }

    private String cut(String label, double room) {
        return words.widest(List.of(label)) <= room + 1
                ? label
                : words.lines(label, room, 1).getFirst();
    }

    private static List<String> labels(
            FlowSpec flow, List<String> names, IntToDoubleFunction size) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            labels.add(names.get(i) + " " + flow.numbers().text(size.applyAsDouble(i)));
        }
        return labels;
    }
}
