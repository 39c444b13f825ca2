package highneeds.importer.table;

import java.util.Optional;

/**
 * One child between two censuses.
 *
 * @param year year of the first census; the other is the next
 * @param before where the child was; empty if it had no plan
 * @param after where it was a year on; empty if it had no plan
 */
record TransitionRow(int year, Optional<State> before, Optional<State> after) {

    /** Setting, need and curriculum year, by the codes of the file. */
    record State(String setting, String need, int ncy) {}
}
