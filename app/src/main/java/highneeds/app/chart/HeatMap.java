package highneeds.app.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import java.util.function.BiConsumer;

/** A heat map, drawn with shapes: one colour, the stronger the more, the figure in each cell. */
public final class HeatMap extends Region {

    private static final double WIDTH = 480;
    private static final double ROW = 19;
    private static final double BOTTOM = 22;
    private static final double GAP = 8;
    private static final double FAINTEST = 0.04;

    /**
     * Opacity at which black and white figures stand out alike, 4.5 to 1: the colours of cells in
     * the style sheet are chosen for it.
     */
    private static final double STRONG = 0.713;

    private final ObjectProperty<HeatSpec> spec =
            new SimpleObjectProperty<>(this, "spec", HeatSpec.empty(""));
    private final Pane drawing = new Pane();
    private final Pool<Rectangle> cells = new Pool<>(Words.layer(drawing), Rectangle::new);
    private final Pool<Line> marks = new Pool<>(Words.layer(drawing), Line::new);
    private final Words words = new Words(drawing, Words.layer(drawing));

    public HeatMap() {
        getStyleClass().add("year-chart");
        getChildren().add(drawing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Heat map");
        setOnMousePressed(_ -> requestFocus());
        spec.subscribe(
                now -> {
                    setAccessibleText(now.title() + ". " + now.summary());
                    setMinHeight(BOTTOM + ROW * now.rows().size());
                    setPrefSize(WIDTH, BOTTOM + ROW * now.rows().size());
                    requestLayout();
                });
    }

    public ObjectProperty<HeatSpec> specProperty() {
        return spec;
    }

    /**
     * Lets a cell be opened by a double click.
     *
     * @param cell hears the names of row and year
     */
    void opens(BiConsumer<String, String> cell) {
        setOnMouseClicked(
                click -> {
                    HeatSpec shown = spec.get();
                    int row = (int) (click.getY() / ((getHeight() - BOTTOM) / shown.rows().size()));
                    int year =
                            (int)
                                    Math.floor(
                                            (click.getX() - firstColumn(shown))
                                                    / columnWidth(shown));
                    if (click.getClickCount() == 2
                            && row < shown.rows().size()
                            && year >= 0
                            && year < shown.years().size()) {
                        cell.accept(shown.rows().get(row).name(), shown.years().get(year));
                    }
                });
    }

    private double firstColumn(HeatSpec map) {
        return 2 * GAP + words.widest(map.rows().stream().map(HeatSpec.Row::name).toList());
    }

    private double columnWidth(HeatSpec map) {
        return (getWidth() - firstColumn(map)) / map.years().size();
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        cells.restart();
        marks.restart();
        words.restart();
        if (!spec.get().isEmpty() && getWidth() > 1) {
            draw(spec.get());
        }
        cells.finish();
        marks.finish();
        words.finish();
    }

    private void draw(HeatSpec map) {
        double left = firstColumn(map);
        double across = columnWidth(map);
        double down = (getHeight() - BOTTOM) / map.rows().size();
        boolean roomForFigures = words.widest(java.util.List.of("1,000")) < across - 2;
        for (int i = 0; i < map.rows().size(); i++) {
            HeatSpec.Row row = map.rows().get(i);
            centred(row.name(), GAP / 2, (i + 0.5) * down, false, "chart-text", "chart-name");
            for (int year = 0; year < map.years().size(); year++) {
                double strength = row.values().get(year) / Math.max(1, map.most());
                double x = left + year * across;
                Rectangle cell = cells.next("heat-cell");
                cell.setOpacity(FAINTEST + (1 - FAINTEST) * strength);
                cell.setX(x);
                cell.setY(i * down);
                cell.setWidth(across - 1);
                cell.setHeight(down - 1);
                if (roomForFigures) {
                    String colour = cell.getOpacity() > STRONG ? "heat-on-strong" : "heat-on-faint";
                    String figure = map.numbers().text(row.values().get(year));
                    centred(figure, x + across / 2, (i + 0.5) * down, true, "chart-text", colour);
                }
            }
        }
        drawYears(map, left, across);
    }

    private void drawYears(HeatSpec map, double left, double across) {
        int every = (int) Math.max(1, Math.ceil((words.widest(map.years()) + GAP) / across));
        for (int year = map.years().size() - 1; year >= 0; year -= every) {
            double x = left + (year + 0.5) * across;
            centred(map.years().get(year), x, getHeight() - BOTTOM / 2, true, "chart-text");
        }
        if (map.lastActual() >= 0) {
            double x = left + (map.lastActual() + 1) * across - 0.5;
            Words.place(marks.next("chart-now"), x, 0, x, getHeight() - BOTTOM / 2);
        }
    }

    private void centred(String said, double x, double y, boolean middle, String... styles) {
        Text text = words.put(said, styles);
        text.setX(middle ? x - text.getLayoutBounds().getWidth() / 2 : x);
        text.setY(y);
    }
}
