package highneeds.app.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * A chart over years: bands, lines and stacked columns with the names beside them. Drawn with
 * shapes, so that it is crisp at any scale and coloured by the style sheet.
 *
 * <p>Pointing at a year, or the arrow keys when the chart has the focus, shows its figures.
 */
public final class YearChart extends Region {

    private static final double PREFERRED_WIDTH = 480;
    private static final double PREFERRED_HEIGHT = 260;
    private static final double SMALLEST = 120;
    private static final double SMALLEST_HEIGHT = 76;

    private final ObjectProperty<ChartSpec> spec =
            new SimpleObjectProperty<>(this, "spec", ChartSpec.empty(""));
    private final ObjectProperty<ChartSpec> scaledAs = new SimpleObjectProperty<>(this, "scaledAs");
    private final BooleanProperty axisFrozen = new SimpleBooleanProperty(this, "axisFrozen");
    private final Pane drawing = new Pane();
    private final Painter painter = new Painter(drawing);
    private final Pointer pointer = new Pointer();
    private PlotArea plot;
    private int pointedYear = -1;
    private IntConsumer opening;

    public YearChart() {
        getStyleClass().add("year-chart");
        drawing.getStyleClass().add("year-chart-drawing");
        getChildren().addAll(drawing, pointer);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Chart");
        setMinSize(SMALLEST, SMALLEST_HEIGHT);
        setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        spec.subscribe(this::changed);
        axisFrozen.subscribe(_ -> requestLayout());
        scaledAs.subscribe(_ -> requestLayout());
        setOnMouseMoved(event -> pointAt(event.getX(), event.getY()));
        setOnMouseExited(_ -> point(-1));
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        open();
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        focusedProperty().subscribe(focused -> point(focused ? pointedYear : -1));
    }

    /**
     * Lets a year be opened, by a double click on it or Enter.
     *
     * @param year hears the position of the year
     */
    public void opens(IntConsumer year) {
        opening = year;
    }

    private void open() {
        if (opening != null && pointedYear >= 0) {
            opening.accept(pointedYear);
        }
    }

    public ObjectProperty<ChartSpec> specProperty() {
        return spec;
    }

    /** While true the vertical axis stays as it is, so that a slider moves the lines only. */
    public BooleanProperty axisFrozenProperty() {
        return axisFrozen;
    }

    /** The chart whose values set the scale, for charts side by side; null for its own. */
    public ObjectProperty<ChartSpec> scaledAsProperty() {
        return scaledAs;
    }

    private void changed(ChartSpec now) {
        setAccessibleText(now.title() + ". " + now.summary());
        setAccessibleHelp(
                "Left and right arrow keys read the figures of a year."
                        + (opening == null ? "" : " Enter shows what they are made of."));
        pointedYear = Math.min(pointedYear, now.years().size() - 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        ChartSpec shown = spec.get();
        if (shown.isEmpty() || getWidth() < 1) {
            plot = null;
            painter.clear();
            pointer.hide();
            return;
        }
        boolean keep = axisFrozen.get() && plot != null && plot.years() == shown.years().size();
        ChartSpec extent = scaledAs.get() == null ? shown : scaledAs.get();
        plot = painter.paint(shown, extent, keep ? plot.scale() : null, getWidth(), getHeight());
        point(pointedYear);
    }

    private void pointAt(double x, double y) {
        point(plot != null && plot.holds(x, y) ? plot.yearAt(x) : -1);
    }

    private void point(int year) {
        pointedYear = year;
        if (plot == null || year < 0 || year >= plot.years()) {
            pointer.hide();
            return;
        }
        List<String> lines = ReadOut.of(spec.get(), year);
        pointer.show(lines, plot, year, getWidth());
        setAccessibleText(String.join(". ", lines));
    }

    private void arrow(KeyEvent event) {
        if (plot == null) {
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            int from = pointedYear < 0 ? (step > 0 ? -1 : plot.years()) : pointedYear;
            point(Math.clamp(from + step, 0, plot.years() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            point(-1);
        }
    }
}
