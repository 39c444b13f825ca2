package highneeds.app.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/** Nodes of one width side by side, as many in a row as a least width lets; the rest go below. */
public final class Tiles extends Pane {

    private final double leastWidth;
    private final double gap;

    /**
     * @param leastWidth of a node, pixels; a window narrower than that has it as wide as it can
     * @param gap between nodes, pixels
     */
    public Tiles(double leastWidth, double gap, Node... nodes) {
        this.leastWidth = leastWidth;
        this.gap = gap;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getManagedChildren().size();
        return count * leastWidth + Math.max(0, count - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> nodes = getManagedChildren();
        double across = width < 0 ? computePrefWidth(-1) : width;
        double height = 0;
        for (int from = 0; from < nodes.size(); from += columns(across)) {
            height += rowHeight(nodes, from, across) + (from > 0 ? gap : 0);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = getManagedChildren();
        double each = tileWidth(getWidth());
        int columns = columns(getWidth());
        double y = 0;
        for (int from = 0; from < nodes.size(); from += columns) {
            double height = rowHeight(nodes, from, getWidth());
            for (int i = from; i < Math.min(nodes.size(), from + columns); i++) {
                double x = (i - from) * (each + gap);
                nodes.get(i)
                        .resizeRelocate(
                                snapPositionX(x), snapPositionY(y), snapSizeX(each), height);
            }
            y += height + gap;
        }
    }

    private double rowHeight(List<Node> nodes, int from, double width) {
        double each = tileWidth(width);
        return nodes.subList(from, Math.min(nodes.size(), from + columns(width))).stream()
                .mapToDouble(node -> Math.max(node.minHeight(each), node.prefHeight(each)))
                .max()
                .orElse(0);
    }

    private int columns(double width) {
        int fitting = (int) ((width + gap) / (leastWidth + gap));
        return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
    }

    private double tileWidth(double width) {
        int columns = columns(width);
        return Math.max(0, (width - (columns - 1) * gap) / columns);
    }
}
