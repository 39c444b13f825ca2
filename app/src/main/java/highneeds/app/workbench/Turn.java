package highneeds.app.workbench;

import highneeds.scenario.LeverDial;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;

import java.util.ArrayList;
import java.util.List;

/**
 * A dial that a size can be sought for.
 *
 * @param position position of its lever among those in force
 */
record Turn(int position, PlacedLever lever, LeverDial dial) {

    /** All dials of the levers in force. */
    static List<Turn> of(List<PlacedLever> levers) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < levers.size(); i++) {
            for (LeverDial dial : LeverType.of(levers.get(i).lever()).dials()) {
                turns.add(new Turn(i, levers.get(i), dial));
            }
        }
        return turns;
    }

    /** "Fewer new plans: Share, %". */
    String label() {
        LeverType type = LeverType.of(lever.lever());
        String name = lever.name().isEmpty() ? type.name() : lever.name();
        return position + 1 + ". " + name + ": " + dial.name();
    }

    boolean sameDialAs(Turn other) {
        return other != null && position == other.position && dial.equals(other.dial);
    }
}
