package highneeds.app.money;

import highneeds.app.Format;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Amounts;

import java.util.OptionalDouble;

/** Pounds and percentages as people type them: "£12.5m", "(500,000)", "3", "3%". */
final class Typed {

    private static final double PENNY = 0.01;

    private Typed() {}

    /**
     * The number somebody typed.
     *
     * @return empty if it is none
     */
    static OptionalDouble number(String text, boolean percent) {
        Cell cell = Cell.of(percent ? text.replace("%", "") : text);
        return Amounts.isPercent(cell) ? OptionalDouble.empty() : Amounts.of(cell);
    }

    /** A number as it stands in a field. */
    static String text(double value, boolean percent) {
        if (Double.isNaN(value)) {
            return "";
        }
        return percent ? Format.dial(value, PENNY) : Format.count(value);
    }

    /** What to say of something that is no number. */
    static String refused(String label, String text, boolean percent) {
        return label
                + ": \u201c"
                + text
                + "\u201d is not "
                + (percent
                        ? "a percentage. Type a number such as 3 or 2.5."
                        : "an amount. Type pounds such as 12,500,000 or £12.5m.")
                + " Nothing was changed.";
    }
}
