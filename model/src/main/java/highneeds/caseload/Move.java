package highneeds.caseload;

/**
 * Plans of the same persons that changed cell between two censuses, other than by growing one year
 * older.
 *
 * @param from position of the cell they would have been in: opening cell, one national curriculum
 *     year on
 * @param to position of the cell they were in at the next census
 * @param plans how many; a whole number where persons were matched, an estimate where only totals
 *     are published
 */
public record Move(int from, int to, double plans) {

    public Move {
        if (from == to || plans < 0) {
            throw new IllegalArgumentException("A move goes to another cell and is not negative");
        }
    }
}
