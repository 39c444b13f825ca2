package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Catalogue;
import highneeds.projection.Simulation;
import highneeds.projection.YearBooks;

/**
 * Every figure of every simulation of a run, one column of numbers per figure. Columns are held as
 * {@code float}: exact for whole plans up to 16 million and to seven figures for money.
 */
final class SimulatedFigures {

    private final Baseline given;
    private final Keys keys;
    private final Catalogue catalogue;
    private final YearPrices[] prices;
    private final float[][][] columns;

    SimulatedFigures(Baseline given, int simulations) {
        this.given = given;
        catalogue = given.years().getFirst().catalogue();
        keys = new Keys(catalogue);
        prices = given.years().stream().map(YearPrices::new).toArray(YearPrices[]::new);
        columns = new float[prices.length][keys.count()][simulations];
    }

    /** The figures of one key: position of the year, position in {@link Keys}, by simulation. */
    float[] column(int year, int key) {
        return columns[year][key];
    }

    Keys keys() {
        return keys;
    }

    /** A reader for one worker: it counts each year into the columns of its simulation. */
    Simulation.Reader reader() {
        return new Counter();
    }

    private final class Counter implements Simulation.Reader {

        private final Tally tally = new Tally(catalogue, keys);
        private final double[] row = new double[keys.count()];
        private final int balanceAt = keys.total(Measure.CUMULATIVE_BALANCE);
        private double balance;

        @Override
        public void read(int simulation, int year, YearBooks books, double costFactor) {
            double before = year == 0 ? given.openingBalance() : balance;
            tally.count(books, prices[year], costFactor, before, row);
            balance = row[balanceAt];
            float[][] ofYear = columns[year];
            for (int key = 0; key < row.length; key++) {
                ofYear[key][simulation] = (float) row[key];
            }
        }
    }
}
