package highneeds.app.chart;

import highneeds.project.PinnedNote;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.List;

/** The numbers at the top of a chart that say to which years notes are pinned. */
final class NoteMarks extends Pane {

    static final double HEIGHT = 16;

    /** How much lower a mark stands where "forecast" is written at the top. */
    private static final double UNDER_A_WORD = 22;

    /** Room of that word, in pixels right of the line it stands at. */
    private static final double FORECAST_WORD = 56;

    private final Pool<Label> marks = new Pool<>(this, Label::new);

    NoteMarks() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void clear() {
        marks.restart();
        marks.finish();
    }

    /**
     * Draws the numbers.
     *
     * @param notes the chart's notes, numbered in this order
     * @param button what may stand at the top left
     */
    void show(List<PinnedNote> notes, ChartSpec chart, PlotArea plot, Button button) {
        marks.restart();
        for (int i = 0; i < notes.size(); i++) {
            int year = chart.years().indexOf(notes.get(i).year());
            if (year >= 0) {
                Label mark = marks.next("label", "note-mark");
                mark.setText(Integer.toString(i + 1));
                mark.applyCss();
                double wide = Math.max(HEIGHT, Math.ceil(mark.prefWidth(-1)));
                double left = Math.round(plot.x(year) - wide / 2);
                double top = isAtForecast(left, wide, chart, plot) ? UNDER_A_WORD : 0;
                if (button.isVisible() && left < button.getLayoutX() + button.getWidth()) {
                    top = button.getLayoutY() + button.getHeight() + 2;
                }
                mark.resizeRelocate(left, top, wide, HEIGHT);
            }
        }
        marks.finish();
    }

    /** True if a mark would cover the word "forecast". */
    private static boolean isAtForecast(double left, double wide, ChartSpec chart, PlotArea plot) {
        int last = chart.lastActual();
        if (last < 0 || last >= plot.years() - 1) {
            return false;
        }
        double now = (plot.x(last) + plot.x(last + 1)) / 2;
        return left + wide > now && left < now + FORECAST_WORD;
    }
}
