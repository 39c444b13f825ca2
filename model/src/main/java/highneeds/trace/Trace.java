package highneeds.trace;

import highneeds.forecast.Measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A number and the ways in which it is made up.
 *
 * @param what what it is, for people
 * @param amount the number
 * @param unit what it is counted in
 * @param splits ways to take it apart; the parts of each add up to it. None if it is as far as it
 *     goes.
 */
public record Trace(String what, double amount, Measure.Unit unit, List<Split> splits) {

    /**
     * One way to take a number apart.
     *
     * @param name for example "Flows of the year", "By setting", "Rows of the files"
     * @param parts what it is made of
     */
    public record Split(String name, List<Part> parts) {

        public Split {
            parts = List.copyOf(parts);
        }

        public double total() {
            return parts.stream().mapToDouble(Part::amount).sum();
        }
    }

    /**
     * One part of a number.
     *
     * @param label what it is
     * @param note how it comes about, or where it stands in a file; may be empty
     * @param amount what it adds; negative if it takes away
     * @param opens what it is made of in turn, if there is more to say
     */
    public record Part(String label, String note, double amount, Optional<Supplier<Trace>> opens) {

        static Part leaf(String label, String note, double amount) {
            return new Part(label, note, amount, Optional.empty());
        }

        static Part of(String label, double amount, Supplier<Trace> opens) {
            return new Part(label, "", amount, Optional.of(opens));
        }

        /** The same part taken away rather than added; what it opens is as it was. */
        Part takenAway() {
            return new Part(label, note, -amount, opens);
        }
    }

    public Trace {
        splits = List.copyOf(splits);
    }
}
