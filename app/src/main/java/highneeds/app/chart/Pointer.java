package highneeds.app.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import java.util.List;

/** The line through the year pointed at, and the box with its figures. */
final class Pointer extends Pane {

    private static final double GAP = 10;

    /** A note wider than this, in pixels, goes on in the next line. */
    private static final double WIDEST_NOTE = 240;

    private final Line line = new Line();
    private final VBox box = new VBox();

    Pointer() {
        line.getStyleClass().add("chart-pointer");
        box.getStyleClass().add("chart-read-out");
        getChildren().addAll(line, box);
        setMouseTransparent(true);
        setManaged(false);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    /**
     * Shows a year.
     *
     * @param note words of the note pinned to it; empty if there is none
     */
    void show(List<String> lines, String note, PlotArea plot, int year, double width) {
        double x = Math.round(plot.x(year)) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(plot.top());
        line.setEndY(plot.bottom());
        box.getChildren().setAll(lines.stream().map(Pointer::label).toList());
        box.getChildren().getFirst().getStyleClass().add("chart-read-out-year");
        if (!note.isEmpty()) {
            Label words = label(note);
            words.setWrapText(true);
            words.setMaxWidth(WIDEST_NOTE);
            box.getChildren().add(words);
        }
        setVisible(true);
        box.applyCss();
        double boxWidth = Math.ceil(box.prefWidth(-1));
        boolean fitsRight = x + GAP + boxWidth < width;
        double left = fitsRight ? x + GAP : Math.max(0, x - GAP - boxWidth);
        box.resizeRelocate(left, plot.top(), boxWidth, Math.ceil(box.prefHeight(boxWidth)));
    }

    private static Label label(String text) {
        return new Label(text);
    }
}
