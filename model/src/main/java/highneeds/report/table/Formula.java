package highneeds.report.table;

import java.util.List;

/** How a figure follows from other figures of the same table. */
public sealed interface Formula {

    /**
     * A place in a table.
     *
     * @param row row from 0, the headings not counted
     * @param column column from 0, the labels counted
     */
    record Place(int row, int column) {}

    /** Sum of the places from one to another in a column. */
    record Sum(Place first, Place last) implements Formula {}

    /**
     * Sum of some places less others.
     *
     * @param plus places added; at least one
     * @param minus places taken off
     */
    record Balance(List<Place> plus, List<Place> minus) implements Formula {

        public Balance {
            if (plus.isEmpty()) {
                throw new IllegalArgumentException("A balance adds at least one place");
            }
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
        }
    }

    /** Share by which one place is above another: now ÷ before − 1. */
    record Change(Place now, Place before) implements Formula {}
}
