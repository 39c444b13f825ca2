package highneeds.app.indicators;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two nodes side by side where there is room for both, else one below the other. */
final class WideSplit extends GridPane {

    private final double leastWidth;
    private final Node first;
    private final Node second;

    WideSplit(double leastWidth, double gap, Node first, Node second) {
        super(gap, gap);
        this.leastWidth = leastWidth;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        widthProperty().subscribe(width -> place(width.doubleValue()));
    }

    private void place(double width) {
        boolean wide = width >= 2 * leastWidth + getHgap();
        getColumnConstraints().clear();
        for (int i = 0; i < (wide ? 2 : 1); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(wide ? 50 : 100);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        setConstraints(first, 0, 0);
        setConstraints(second, wide ? 1 : 0, wide ? 0 : 1);
    }
}
