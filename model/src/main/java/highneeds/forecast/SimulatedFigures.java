package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.domain.Catalogue;
import highneeds.projection.Simulation;
import highneeds.projection.YearBooks;
import highneeds.scenario.DeliveredBaselines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Every figure of every simulation of a run, one column of numbers per figure. Columns are held as
 * {@code float}: exact for whole plans up to 16 million and to seven figures for money. Simulations
 * that have their levers delivered in the same way stand together in a column.
 */
final class SimulatedFigures {

    /** Simulations made and written together: a line of the processor's cache. */
    private static final int BLOCK = 16;

    private final Catalogue catalogue;
    private final Keys keys;
    private final double openingBalance;
    private final float[][][] columns;
    private final int[] numbers;
    private final List<Block> blocks = new ArrayList<>();

    /** Simulations made together: those at some positions of a part. */
    private record Block(DeliveredPart part, int from, int to) {}

    /**
     * @param expected the baseline of the expected run
     * @param given the baselines of the simulations
     */
    SimulatedFigures(Baseline expected, DeliveredBaselines given, int simulations, long seed) {
        catalogue = expected.years().getFirst().catalogue();
        keys = new Keys(catalogue);
        openingBalance = expected.openingBalance();
        columns = new float[expected.years().size()][keys.count()][simulations];
        numbers = new int[simulations];
        int first = 0;
        for (DeliveredBaselines.Part part : given.parts(simulations)) {
            int after = first + part.simulations().size();
            DeliveredPart delivered =
                    new DeliveredPart(given, part, seed, first, Math.ceilDiv(after - first, BLOCK));
            for (int from = first; from < after; from += BLOCK) {
                blocks.add(new Block(delivered, from, Math.min(from + BLOCK, after)));
            }
            for (int position = first; position < after; position++) {
                numbers[position] = delivered.numberAt(position);
            }
            first = after;
        }
    }

    /** The figures of one key, not in the order of the simulations: see {@link #byNumber}. */
    float[] column(int year, int key) {
        return columns[year][key];
    }

    /** The figures of one key by number of the simulation. A copy. */
    float[] byNumber(int year, int key) {
        float[] column = columns[year][key];
        float[] ordered = new float[column.length];
        for (int position = 0; position < column.length; position++) {
            ordered[numbers[position]] = column[position];
        }
        return ordered;
    }

    Keys keys() {
        return keys;
    }

    /** How many blocks of simulations there are. */
    int blocks() {
        return blocks.size();
    }

    /**
     * Work for one thread: makes and counts the simulations of a block.
     *
     * @param stop is asked in each year of each simulation whether to go on, and throws if not
     */
    IntConsumer worker(Runnable stop) {
        return new Counter(stop)::count;
    }

    /** Counts a block of simulations row by row, and then writes it to the columns at once. */
    private final class Counter {

        private final Tally tally = new Tally(catalogue, keys);
        private final double[] row = new double[keys.count()];
        private final float[][] rows = new float[columns.length * BLOCK][keys.count()];
        private final int balanceAt = keys.total(Measure.CUMULATIVE_BALANCE);
        private final double[] balances = new double[BLOCK];
        private final Runnable stop;
        private DeliveredPart.Laid laid;
        private Simulation.Worker worker;
        private int first;

        Counter(Runnable stop) {
            this.stop = stop;
        }

        void count(int number) {
            Block block = blocks.get(number);
            turnTo(block.part().laid());
            first = block.from();
            worker.run(block.from(), block.to(), block.part()::numberAt);
            block.part().blockDone();
            write(block);
        }

        private void turnTo(DeliveredPart.Laid next) {
            if (laid != next) {
                laid = next;
                worker = next.simulation().worker(this::read);
            }
        }

        private void read(int position, int year, YearBooks books, double costFactor) {
            stop.run();
            int lane = position - first;
            double before = year == 0 ? openingBalance : balances[lane];
            tally.count(books, laid.prices()[year], costFactor, before, row);
            balances[lane] = row[balanceAt];
            float[] copy = rows[year * BLOCK + lane];
            for (int key = 0; key < row.length; key++) {
                copy[key] = (float) row[key];
            }
        }

        private void write(Block block) {
            for (int year = 0; year < columns.length; year++) {
                for (int key = 0; key < row.length; key++) {
                    float[] column = columns[year][key];
                    for (int at = block.from(); at < block.to(); at++) {
                        column[at] = rows[year * BLOCK + at - first][key];
                    }
                }
            }
        }
    }
}
