package highneeds.app.workbench;

import highneeds.app.Format;
import highneeds.app.figure.FigureWords;
import highneeds.compare.Figure;
import highneeds.compare.GoalSeek;
import highneeds.domain.Progress;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of seeking a size.
 *
 * @param turn the dial that was turned
 * @param found its size, or that there is none
 * @param instead other dials of the scenario that would reach the target if this one does not
 */
record Sought(Turn turn, GoalSeek found, List<Other> instead) {

    private static final int MOST_OTHERS = 3;
    private static final double SHOWN = 0.1;

    /** Another dial that reaches the target by itself. */
    record Other(Turn turn, double value) {}

    /** Seeks the size, and if there is none, one on each other dial of the scenario. */
    static Sought of(Question question, Turn turn, double target, Progress progress) {
        GoalSeek found = seek(question, turn, target);
        List<Other> instead = new ArrayList<>();
        if (found instanceof GoalSeek.NoneInRange) {
            for (Turn other : Turn.of(question.levers())) {
                progress.at(0.5, "Trying the other levers");
                if (instead.size() < MOST_OTHERS
                        && other.dial().size()
                        && !other.sameDialAs(turn)
                        && seek(question, other, target) instanceof GoalSeek.Found size) {
                    instead.add(new Other(other, size.value()));
                }
            }
        }
        return new Sought(turn, found, List.copyOf(instead));
    }

    private static GoalSeek seek(Question question, Turn turn, double target) {
        return GoalSeek.of(
                question.workbench(),
                question.levers(),
                turn.position(),
                turn.dial().component(),
                question.figure(),
                target);
    }

    /** The answer in sentences. */
    String words(Figure figure, double wanted) {
        return switch (found) {
            case GoalSeek.Found size -> found(size, figure);
            case GoalSeek.NoneInRange none -> none(none, figure, wanted);
        };
    }

    private String found(GoalSeek.Found size, Figure figure) {
        String whole =
                size.value() == size.exactly()
                        ? ""
                        : " It comes in whole "
                                + turn.dial().unit()
                                + "; "
                                + Format.dial(size.exactly(), SHOWN)
                                + " would meet the target to the pound.";
        return named(turn)
                + " at "
                + size(turn, size.value())
                + " brings the "
                + FigureWords.of(figure)
                + " to "
                + FigureWords.text(figure.measure(), size.reached())
                + "."
                + (figure.measure().unit() == Measure.Unit.POUNDS
                        ? whole
                        : whole.replace(" to the pound", " exactly"));
    }

    private String none(GoalSeek.NoneInRange none, Figure figure, double wanted) {
        Measure measure = figure.measure();
        return "None in range: "
                + named(turn)
                + " from "
                + size(turn, turn.dial().min())
                + " to "
                + size(turn, turn.dial().max())
                + " brings the "
                + FigureWords.of(figure)
                + " from "
                + FigureWords.text(measure, none.atLeast())
                + " to "
                + FigureWords.text(measure, none.atMost())
                + ", never to "
                + FigureWords.text(measure, wanted)
                + ". Closest is "
                + size(turn, none.closest())
                + ", with "
                + FigureWords.text(measure, Math.abs(wanted - none.reached()))
                + " left to find. "
                + others();
    }

    private String others() {
        if (instead.isEmpty()) {
            return "No other lever of this scenario reaches it alone either: combine levers, or add"
                    + " one.";
        }
        return "What would reach it: "
                + String.join(
                        "; or ",
                        instead.stream()
                                .map(
                                        other ->
                                                named(other.turn())
                                                        + " at "
                                                        + size(other.turn(), other.value()))
                                .toList())
                + ".";
    }

    private static String named(Turn turn) {
        return turn.label().substring(turn.label().indexOf(' ') + 1);
    }

    private static String size(Turn turn, double value) {
        return Format.dial(value, SHOWN)
                + (turn.dial().unit().equals("%") ? "%" : " " + turn.dial().unit());
    }
}
