package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Catalogue;
import highneeds.projection.Simulation;
import highneeds.projection.YearBooks;

import java.util.function.IntConsumer;

/**
 * Every figure of every simulation of a run, one column of numbers per figure. Columns are held as
 * {@code float}: exact for whole plans up to 16 million and to seven figures for money.
 */
final class SimulatedFigures {

    /** Simulations made and written together: a line of the processor's cache. */
    private static final int BLOCK = 16;

    private final Baseline given;
    private final int simulations;
    private final Keys keys;
    private final Catalogue catalogue;
    private final YearPrices[] prices;
    private final float[][][] columns;

    SimulatedFigures(Baseline given, int simulations) {
        this.given = given;
        this.simulations = simulations;
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

    /** How many blocks of neighbouring simulations there are. */
    int blocks() {
        return Math.ceilDiv(simulations, BLOCK);
    }

    /**
     * Work for one thread: makes and counts the simulations of a block.
     *
     * @param simulation the simulations
     * @param stop is asked in each year of each whether to go on, and throws if not
     */
    IntConsumer worker(Simulation simulation, Runnable stop) {
        return new Counter(simulation, stop)::count;
    }

    /** Counts a block of simulations row by row, and then writes it to the columns at once. */
    private final class Counter {

        private final Tally tally = new Tally(catalogue, keys);
        private final double[] row = new double[keys.count()];
        private final float[][] block = new float[prices.length * BLOCK][keys.count()];
        private final int balanceAt = keys.total(Measure.CUMULATIVE_BALANCE);
        private final Simulation.Worker worker;
        private final Runnable stop;
        private final double[] balances = new double[BLOCK];

        Counter(Simulation simulation, Runnable stop) {
            worker = simulation.worker(this::read);
            this.stop = stop;
        }

        void count(int number) {
            int from = number * BLOCK;
            int to = Math.min(from + BLOCK, simulations);
            worker.run(from, to);
            write(from, to);
        }

        private void read(int simulation, int year, YearBooks books, double costFactor) {
            stop.run();
            int lane = simulation % BLOCK;
            double before = year == 0 ? given.openingBalance() : balances[lane];
            tally.count(books, prices[year], costFactor, before, row);
            balances[lane] = row[balanceAt];
            float[] copy = block[year * BLOCK + simulation % BLOCK];
            for (int key = 0; key < row.length; key++) {
                copy[key] = (float) row[key];
            }
        }

        private void write(int from, int to) {
            for (int year = 0; year < prices.length; year++) {
                for (int key = 0; key < row.length; key++) {
                    float[] column = columns[year][key];
                    for (int simulation = from; simulation < to; simulation++) {
                        column[simulation] = block[year * BLOCK + simulation % BLOCK][key];
                    }
                }
            }
        }
    }
}
