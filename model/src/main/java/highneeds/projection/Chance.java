package highneeds.projection;

/**
 * How numbers of plans come about: as expected numbers or as draws. {@link YearStep} asks it every
 * question whose answer chance decides, so that the expected run and the simulation follow one
 * description of a year.
 *
 * <p>Every question names what it is for and the cell it is about, so that a draw depends on these
 * and on nothing that was drawn before it.
 */
interface Chance {

    int LEAVING = 1;
    int MOVING = 2;
    int DESTINATION = 3;
    int STARTING = 4;
    int NEW_PLACEMENT = 5;
    int PLACES = 6;
    int MOVER_WITHOUT_PLACE = 7;
    int JOINER_WITHOUT_PLACE = 8;
    int MOVER_OVERFLOW = 9;
    int JOINER_OVERFLOW = 10;
    int NEED_CHANGING = 11;
    int NEED_FOUND = 12;

    /** First of the purposes of redirections; each takes {@link #PURPOSES_OF_A_REDIRECTION}. */
    int REDIRECTION = 100;

    int PURPOSES_OF_A_REDIRECTION = 5;

    /**
     * How many of a number of plans something happens to.
     *
     * @param purpose what it is
     * @param cell position of the cell
     * @param plans how many it may happen to
     * @param probability for each, 0 to 1
     */
    double happening(int purpose, int cell, double plans, double probability);

    /**
     * Asks of many cells how many plans something happens to.
     *
     * @param cells position of each cell
     * @param plans how many it may happen to, by cell
     * @param probability for each of them, by cell
     * @param size how many cells there are
     * @param into where the answers go, by cell
     */
    default void happening(
            int purpose,
            int[] cells,
            double[] plans,
            double[] probability,
            int size,
            double[] into) {
        for (int i = 0; i < size; i++) {
            into[i] = happening(purpose, cells[i], plans[i], probability[i]);
        }
    }

    /**
     * How many plans start.
     *
     * @param ncy position of the national curriculum year
     * @param expected how many are expected
     */
    double starting(int ncy, double expected);

    /**
     * How many of some plans are among those picked when each is as likely to be picked as any
     * other.
     *
     * @param plans how many plans there are here
     * @param wanted how many are still to be picked, at most {@code outOf}
     * @param outOf how many plans they are still to be picked from, these included
     */
    double picked(int purpose, int cell, double plans, double wanted, double outOf);

    /**
     * Shares plans out.
     *
     * @param key position the draw belongs to: a cell or a national curriculum year
     * @param plans how many
     * @param cumulative weights added up, from the first; the last is their total and is above 0
     * @param choices how many weights there are
     * @param into where the portions are put
     */
    void share(int purpose, int key, double plans, double[] cumulative, int choices, Portions into);

    /** A number of plans as this kind of run counts it: whole plans where plans are whole. */
    double counted(double plans);

    /**
     * A limit as this kind of run counts it: whole places where plans are whole.
     *
     * @param key position the draw belongs to
     * @param amount finite and not negative
     */
    double limit(int purpose, int key, double amount);
}
