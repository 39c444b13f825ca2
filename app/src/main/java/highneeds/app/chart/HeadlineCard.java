package highneeds.app.chart;

import highneeds.app.part.Glossary;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** A card with one figure, its range and what it is compared with. */
public final class HeadlineCard extends VBox {

    private static final int RANGE = 2;

    /** A card narrower than this, in pixels, has no room for every name in one line. */
    private static final double SLIM = 212;

    private static final double TWO_LINES = 34;

    private boolean compact;
    private final ObjectProperty<HeadlineFigure> figure =
            new SimpleObjectProperty<>(this, "figure");

    public HeadlineCard(String id) {
        setId(id);
        getStyleClass().addAll("card", "headline");
        Label name = label("headline-name");
        Glossary.explain(name);
        Label value = label("headline-value");
        Label range = label("headline-range");
        Label change = label("headline-change");
        value.setId(id + "-value");
        // A figure is never shown without the whole of its range.
        name.setWrapText(true);
        name.setAlignment(Pos.TOP_LEFT);
        range.setWrapText(true);
        value.setWrapText(true);
        value.setMaxWidth(Double.MAX_VALUE);
        change.setWrapText(true);
        getChildren().addAll(name, value, range, change);
        widthProperty().subscribe(width -> makeRoom(name, width.doubleValue()));
        setFocusTraversable(false);
        figure.subscribe(
                shown -> {
                    boolean known = shown != null;
                    name.setText(known ? (compact ? shown.shortName() : shown.name()) : "");
                    value.setText(known ? shown.value() : "");
                    range.setText(known ? shown.range() : "");
                    change.setText(known ? shown.change() : "");
                    setAccessibleText(
                            known
                                    ? String.join(
                                            ". ",
                                            shown.name(),
                                            shown.value(),
                                            shown.range(),
                                            shown.change())
                                    : "");
                });
    }

    /** Names of one line and of two: the figures of cards side by side stand on one line. */
    private void makeRoom(Label name, double width) {
        name.setMinHeight(!compact && width < SLIM ? TWO_LINES : USE_PREF_SIZE);
    }

    /** A small card: the range is left to its accessible text. */
    public HeadlineCard compact() {
        getStyleClass().add("compact");
        compact = true;
        ((Label) getChildren().getFirst()).setWrapText(false);
        getChildren().get(RANGE).setVisible(false);
        getChildren().get(RANGE).setManaged(false);
        return this;
    }

    /** A card that can be pressed, by mouse or keyboard, to see what its figure is made of. */
    public void opens(Runnable action) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp("Shows what the figure is made of");
        getStyleClass().add("opens");
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                        action.run();
                        key.consume();
                    }
                });
    }

    public ObjectProperty<HeadlineFigure> figureProperty() {
        return figure;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        if (!style.equals("headline-range")) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        return label;
    }
}
