package highneeds.app.chart;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A chart of lying bars, drawn with shapes. */
public final class BarChart extends Region {

    private static final double WIDTH = 480;
    private static final double ROW = 30;
    private static final double AROUND = 44;

    private final ObjectProperty<BarSpec> spec =
            new SimpleObjectProperty<>(this, "spec", BarSpec.empty(""));
    private final IntegerProperty opened = new SimpleIntegerProperty(this, "opened", -1);
    private final Pane drawing = new Pane();
    private final BarPainter painter = new BarPainter(drawing);

    public BarChart() {
        getStyleClass().add("year-chart");
        getChildren().add(drawing);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Chart");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMousePressed(
                press -> {
                    requestFocus();
                    int bar = BarPainter.barAt(spec.get(), press.getY(), getHeight());
                    if (bar >= 0) {
                        opened.set(bar);
                    }
                });
        setOnKeyPressed(
                key -> {
                    int step =
                            switch (key.getCode()) {
                                case DOWN -> 1;
                                case UP -> -1;
                                default -> 0;
                            };
                    int bars = spec.get().bars().size();
                    if (step != 0 && bars > 0 && opened.get() >= 0) {
                        opened.set(Math.clamp(opened.get() + step, 0, bars - 1));
                        key.consume();
                    }
                });
        spec.subscribe(
                now -> {
                    setAccessibleText(now.title() + ". " + now.summary());
                    setMinHeight(AROUND + ROW * now.bars().size());
                    setPrefSize(WIDTH, AROUND + ROW * now.bars().size());
                    requestLayout();
                });
    }

    /**
     * Position of the bar last clicked; -1 while none was. Where it is set to begin with, arrow
     * keys go from bar to bar.
     */
    public IntegerProperty openedProperty() {
        return opened;
    }

    public ObjectProperty<BarSpec> specProperty() {
        return spec;
    }

    @Override
    protected void layoutChildren() {
        drawing.resizeRelocate(0, 0, getWidth(), getHeight());
        painter.paint(spec.get(), getWidth(), getHeight());
    }
}
