package highneeds.app.part;

import javafx.scene.control.TextField;

import java.util.function.Predicate;

/** A field for a figure, taken when it is left or Enter is pressed. */
public final class NumberField extends TextField {

    private static final double WIDTH = 96;

    private String shown = "";

    /**
     * @param name what it is, with its unit
     * @param take takes what was typed; false if it cannot
     */
    public NumberField(String id, String name, Predicate<String> take) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("dial-number");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setOnAction(_ -> settle(take));
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                settle(take);
                            }
                        });
    }

    private void settle(Predicate<String> take) {
        if (getText().equals(shown)) {
            return;
        }
        String typed = getText();
        if (take.test(typed)) {
            shown = getText();
        } else {
            setText(shown);
        }
    }

    /** Shows a figure and, where there is none, what holds instead. */
    public void show(String text, String instead) {
        shown = text;
        setText(text);
        setPromptText(instead);
    }
}
