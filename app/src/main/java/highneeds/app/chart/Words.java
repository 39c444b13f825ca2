package highneeds.app.chart;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import java.util.List;

/** The writing on a chart: measures words, breaks them into lines and puts them on a layer. */
final class Words {

    private final Pool<Text> texts;
    private final Text measure = new Text();

    /**
     * @param pane the drawing
     * @param layer layer of it that is written on
     */
    Words(Pane pane, Pane layer) {
        this.texts = new Pool<>(layer, Text::new);
        measure.getStyleClass().add("chart-text");
        measure.setVisible(false);
        measure.setManaged(false);
        pane.getChildren().add(measure);
    }

    /** A new layer of a drawing, above those it has. */
    static Pane layer(Pane pane) {
        Pane layer = new Pane();
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        pane.getChildren().add(layer);
        return layer;
    }

    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    /** Words with these style classes; the caller says where, y is the middle of their height. */
    Text put(String words, String... styles) {
        Text text = texts.next(styles);
        text.setTextOrigin(VPos.CENTER);
        text.setText(words);
        text.applyCss();
        return text;
    }

    List<String> lines(String name, double width, int most) {
        return new Lines(words -> widest(List.of(words))).of(name, width, most);
    }

    double widest(List<String> words) {
        measure.applyCss();
        double widest = 0;
        for (String word : words) {
            measure.setText(word);
            widest = Math.max(widest, measure.getLayoutBounds().getWidth());
        }
        measure.setText("");
        return Math.ceil(widest);
    }

    void restart() {
        texts.restart();
    }

    void finish() {
        texts.finish();
    }
}
