package highneeds.report.table;

import java.util.Optional;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Words. They never become a formula, whatever sign they begin with. */
    record Text(String text) implements Cell {}

    /**
     * A figure as the forecast gave it, unrounded.
     *
     * @param value the figure; percentages as shares
     * @param unit what it counts
     * @param formula how it follows from other figures of the table, if it does
     */
    record Figure(double value, Unit unit, Optional<Formula> formula) implements Cell {

        public Figure {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A figure is a finite number, not " + value);
            }
        }
    }

    /**
     * No figure, and why: "[x]" not available, "[z]" not applicable, "[low]" above zero but rounds
     * to it.
     */
    record Missing(String shorthand) implements Cell {

        /** True if there is a figure and it is protected. */
        public boolean hides() {
            return this == LOW || this == FEWER_THAN_5 || this == CONFIDENTIAL;
        }
    }

    /** The figure is not available. */
    Missing NOT_AVAILABLE = new Missing("[x]");

    /** A figure would make no sense here. */
    Missing NOT_APPLICABLE = new Missing("[z]");

    /** A count above zero that rounds to it. */
    Missing LOW = new Missing("[low]");

    /** A count from 1 to 4. */
    Missing FEWER_THAN_5 = new Missing("[<5]");

    /** A figure that could give away a child or a provider. */
    Missing CONFIDENTIAL = new Missing("[c]");

    static Cell text(String text) {
        return new Text(text);
    }

    /** A figure; not available if the value is not a number. */
    static Cell figure(double value, Unit unit) {
        return Double.isNaN(value) ? NOT_AVAILABLE : new Figure(value, unit, Optional.empty());
    }

    /** A figure that follows from others; not available if the value is not a number. */
    static Cell figure(double value, Unit unit, Formula formula) {
        return Double.isNaN(value) ? NOT_AVAILABLE : new Figure(value, unit, Optional.of(formula));
    }
}
