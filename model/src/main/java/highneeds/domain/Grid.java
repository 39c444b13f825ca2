package highneeds.domain;

/**
 * The shape of all numbers by cell: national curriculum year × need × setting, held in that order.
 *
 * @param needs how many needs the catalogue has
 * @param settings how many settings the catalogue has
 */
public record Grid(int needs, int settings) {

    public Grid {
        if (needs < 1 || settings < 1) {
            throw new IllegalArgumentException("A grid has at least one need and one setting");
        }
    }

    /** How many cells there are. */
    public int size() {
        return Ncy.COUNT * needs * settings;
    }

    /**
     * Position of a cell.
     *
     * @param ncy national curriculum year, -4 to 20
     * @param need position of the need in the catalogue
     * @param setting position of the setting in the catalogue
     */
    public int index(int ncy, int need, int setting) {
        return (Ncy.index(ncy) * needs + need) * settings + setting;
    }

    /** National curriculum year of the cell at a position. */
    public int ncy(int index) {
        return Ncy.at(index / (needs * settings));
    }

    /** Need, by position in the catalogue, of the cell at a position. */
    public int need(int index) {
        return index / settings % needs;
    }

    /** Setting, by position in the catalogue, of the cell at a position. */
    public int setting(int index) {
        return index % settings;
    }

    /** How far apart in the array two neighbouring national curriculum years lie. */
    public int yearStride() {
        return needs * settings;
    }
}
