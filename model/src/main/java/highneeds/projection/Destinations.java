package highneeds.projection;

import highneeds.assumptions.MoveRates;

/** Where the movers of each aged cell go in one year. */
interface Destinations {

    /** How many settings the movers of a cell choose from. */
    int choices(int cell);

    /** The setting that is one of the choices of a cell. */
    int setting(int cell, int choice);

    /**
     * Adds up the shares of a cell's choices, each multiplied by the weight of its setting.
     *
     * @param weights weight of each setting
     * @param into where the sums are put; the last is their total
     */
    void addUp(int cell, double[] weights, double[] into);

    /** As they are assumed, for a run that reads them once. */
    static Destinations whole(MoveRates moves, int settings) {
        return new Destinations() {
            @Override
            public int choices(int cell) {
                return settings;
            }

            @Override
            public int setting(int cell, int choice) {
                return choice;
            }

            @Override
            public void addUp(int cell, double[] weights, double[] into) {
                moves.addUpDestinations(cell, weights, into);
            }
        };
    }
}
