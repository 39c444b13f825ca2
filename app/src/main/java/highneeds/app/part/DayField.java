package highneeds.app.part;

import highneeds.app.Format;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import java.time.LocalDate;

/**
 * A day that is typed or chosen from a calendar. Day, month, year, whatever the computer's own
 * order is; what is no day leaves the one before.
 */
public final class DayField extends DatePicker {

    private static final double WIDTH = 150;

    public DayField() {
        this(null);
    }

    /**
     * @param day shown first; null for none
     */
    public DayField(LocalDate day) {
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setPromptText("dd/mm/yyyy");
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(LocalDate shown) {
                        return shown == null ? "" : Format.typedDay(shown);
                    }

                    @Override
                    public LocalDate fromString(String text) {
                        return text == null || text.isBlank()
                                ? null
                                : Format.parseDay(text).orElse(getValue());
                    }
                });
        setValue(day);
    }
}
