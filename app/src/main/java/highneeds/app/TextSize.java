package highneeds.app;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import java.util.List;

/**
 * How large everything is written and drawn, on top of the system's own scale, as the person chose.
 */
final class TextSize {

    /** What a person may choose, percent. */
    static final List<Integer> CHOICES = List.of(100, 125, 150, 200);

    private static final String KEY = "text-size";

    private final IntegerProperty percent = new SimpleIntegerProperty(this, "percent");

    TextSize(Preferences preferences) {
        percent.set(parse(preferences.get(KEY, "100")));
        percent.subscribe(now -> preferences.put(KEY, String.valueOf(now)));
    }

    private static int parse(String written) {
        return CHOICES.stream()
                .filter(each -> String.valueOf(each).equals(written))
                .findFirst()
                .orElse(CHOICES.getFirst());
    }

    static String label(int percent) {
        return "Text " + percent + "%";
    }

    IntegerProperty percentProperty() {
        return percent;
    }

    /** The next larger one, as far as there is one. */
    void larger() {
        step(1);
    }

    /** The next smaller one, as far as there is one. */
    void smaller() {
        step(-1);
    }

    private void step(int by) {
        int at = CHOICES.indexOf(percent.get()) + by;
        percent.set(CHOICES.get(Math.clamp(at, 0, CHOICES.size() - 1)));
    }
}
