package highneeds.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names written at the right end of lines and columns, moved apart so that none covers another. */
final class DirectLabels {

    private final List<Label> labels = new ArrayList<>();

    /** A name, the height it would stand at and the colour of what it names. */
    record Label(String text, double y, String colour) {}

    void add(String text, double y, String colour) {
        labels.add(new Label(text, y, colour));
    }

    /** The labels from the top down, each at least a line from the next and inside the plot. */
    List<Label> placed(double line, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double[] at = new double[sorted.size()];
        double free = top;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(sorted.get(i).y(), free);
            free = at[i] + line;
        }
        double limit = bottom;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], limit);
            limit = at[i] - line;
        }
        List<Label> placed = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            Label label = sorted.get(i);
            placed.add(new Label(label.text(), at[i], label.colour()));
        }
        return placed;
    }
}
