package highneeds.domain;

/**
 * A set of cells, by position in a grid: what a {@link Scope} covers once it is bound to a
 * catalogue.
 */
@FunctionalInterface
public interface Cells {

    /** True if the cell at this position belongs to the set. */
    boolean covers(int index);
}
