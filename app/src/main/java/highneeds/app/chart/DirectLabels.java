package highneeds.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names written at the right end of lines and columns, moved apart so that none covers another. */
final class DirectLabels {

    private final List<Label> labels = new ArrayList<>();

    /** A name in lines, the height its middle would stand at and the colour of what it names. */
    record Label(List<String> lines, double y, String colour) {}

    void add(List<String> lines, double y, String colour) {
        labels.add(new Label(lines, y, colour));
    }

    /** The labels from the top down, clear of each other and inside the plot. */
    List<Label> placed(double line, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double[] at = new double[sorted.size()];
        double free = top - line / 2;
        for (int i = 0; i < at.length; i++) {
            double half = sorted.get(i).lines().size() * line / 2;
            at[i] = Math.max(sorted.get(i).y(), free + half);
            free = at[i] + half;
        }
        double limit = bottom + line / 2;
        for (int i = at.length - 1; i >= 0; i--) {
            double half = sorted.get(i).lines().size() * line / 2;
            at[i] = Math.min(at[i], limit - half);
            limit = at[i] - half;
        }
        List<Label> placed = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            Label label = sorted.get(i);
            placed.add(new Label(label.lines(), at[i], label.colour()));
        }
        return placed;
    }
}
