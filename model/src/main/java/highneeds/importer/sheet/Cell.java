package highneeds.importer.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A cell of a sheet, by the type the file gives it. A formula is its cached value. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    /** The cell as text, as a person would type it; empty for an empty cell. */
    String text();

    /** True if there is nothing in it but spaces. */
    default boolean blank() {
        return false;
    }

    /** A cell with text, or an empty one if the text is blank. */
    static Cell of(String text) {
        String clean = text == null ? "" : text.replace('\u00a0', ' ').strip();
        return clean.isEmpty() ? EMPTY : new Text(clean);
    }

    /** A cell with a number; a damaged file may hold one that is none. */
    static Cell of(double value, boolean percent) {
        return Double.isFinite(value) ? new Number(value, percent) : new Fault("#NUM!");
    }

    /** Text, without spaces around it. */
    record Text(String text) implements Cell {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /**
     * A number.
     *
     * @param value the number; a percentage as a fraction
     * @param percent true if the file shows it as a percentage
     */
    record Number(double value, boolean percent) implements Cell {
        @Override
        public String text() {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : BigDecimal.valueOf(value).toPlainString();
        }
    }

    /** A date; the time of day is dropped. */
    record Date(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "Yes" : "No";
        }
    }

    /** An error such as #N/A, or a formula without a cached value. */
    record Fault(String text) implements Cell {
        @Override
        public boolean blank() {
            return text.isBlank();
        }
    }

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean blank() {
            return true;
        }
    }
}
