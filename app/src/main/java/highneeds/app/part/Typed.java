package highneeds.app.part;

import highneeds.app.Format;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.Amounts;
import highneeds.importer.value.DateOrder;
import highneeds.importer.value.Dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Pounds and percentages as people type them: "£12.5m", "(500,000)", "3", "3%". */
public final class Typed {

    private static final double PENNY = 0.01;

    private Typed() {}

    /**
     * The number somebody typed.
     *
     * @return empty if it is none
     */
    public static OptionalDouble number(String text, boolean percent) {
        Cell cell = Cell.of(percent ? text.replace("%", "") : text);
        return Amounts.isPercent(cell) ? OptionalDouble.empty() : Amounts.of(cell);
    }

    /** A number as it stands in a field. */
    public static String text(double value, boolean percent) {
        if (Double.isNaN(value)) {
            return "";
        }
        return percent ? Format.dial(value, PENNY) : Format.count(value);
    }

    /** What to say of something that is no number. */
    public static String refused(String label, String text, boolean percent) {
        return label
                + ": \u201c"
                + text
                + "\u201d is not "
                + (percent
                        ? "a percentage. Type a number such as 3 or 2.5."
                        : "an amount. Type pounds such as 12,500,000 or £12.5m.")
                + " Nothing was changed.";
    }

    /**
     * The day somebody typed, as 1 Sep 2026, 01/09/2026 or 2026-09-01.
     *
     * @return empty if it is none
     */
    public static Optional<LocalDate> day(String text) {
        return Dates.of(Cell.of(text.strip()), DateOrder.DAY_FIRST);
    }
}
