package highneeds.indicator.published;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Place of a figure among others, counted from the highest: 1 is the highest, whatever is good.
 *
 * @param place place from 1
 * @param joint true if another has the same figure
 * @param of how many have a figure, this one with them
 */
public record Rank(int place, boolean joint, int of) {

    public Rank {
        if (place < 1 || place > of) {
            throw new IllegalArgumentException("No place " + place + " of " + of);
        }
    }

    /** Place of a figure; none if there is no figure, or no other to stand beside. */
    static Optional<Rank> of(OptionalDouble figure, Collection<OptionalDouble> others) {
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        double own = figure.getAsDouble();
        double[] known =
                others.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        int higher = 0;
        boolean joint = false;
        for (double other : known) {
            higher += other > own ? 1 : 0;
            joint |= other == own;
        }
        return known.length == 0
                ? Optional.empty()
                : Optional.of(new Rank(higher + 1, joint, known.length + 1));
    }

    /** "highest of 11", "3rd highest of 11", "joint 3rd highest of 11", "lowest of 11". */
    public String words() {
        String from =
                place == of && of > 1 ? "lowest" : place == 1 ? "highest" : ordinal() + " highest";
        return (joint ? "joint " : "") + from + " of " + of;
    }

    private String ordinal() {
        String ending =
                place % 100 / 10 == 1
                        ? "th"
                        : switch (place % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return place + ending;
    }
}
