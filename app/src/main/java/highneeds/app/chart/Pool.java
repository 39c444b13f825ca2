package highneeds.app.chart;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Nodes that are drawn with again and again, so that a chart that moves makes no new ones.
 *
 * @param <N> kind of node
 */
final class Pool<N extends Node> {

    private final Pane parent;
    private final Supplier<N> maker;
    private final List<N> nodes = new ArrayList<>();
    private int used;

    Pool(Pane parent, Supplier<N> maker) {
        this.parent = parent;
        this.maker = maker;
    }

    /** Starts a new drawing: every node is free again. */
    void restart() {
        used = 0;
    }

    /** A free node with these style classes. */
    N next(String... styles) {
        if (used == nodes.size()) {
            N made = maker.get();
            made.setManaged(false);
            nodes.add(made);
            parent.getChildren().add(made);
        }
        N node = nodes.get(used++);
        if (!node.getStyleClass().equals(List.of(styles))) {
            node.getStyleClass().setAll(styles);
        }
        node.setVisible(true);
        return node;
    }

    /** Ends a drawing: what was not used is hidden. */
    void finish() {
        for (int i = used; i < nodes.size(); i++) {
            nodes.get(i).setVisible(false);
        }
    }
}
