package highneeds.projection;

import highneeds.assumptions.Baseline;
import highneeds.domain.Grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Many runs of the same years, each with its own luck. A simulation is known by its number: the
 * same number under the same seed gives the same bits, whichever thread makes it and whatever was
 * made before.
 */
public final class Simulation {

    private final Baseline given;
    private final Grid grid;
    private final YearTables[] tables;
    private final long seed;

    public Simulation(Baseline given, long seed) {
        this.given = given;
        this.seed = seed;
        grid = given.opening().plans().grid();
        tables = given.years().stream().map(YearTables::packed).toArray(YearTables[]::new);
    }

    /**
     * A worker for one thread; it allocates next to nothing once it is under way.
     *
     * @param reader is shown every year of each simulation
     */
    public Worker worker(Reader reader) {
        return new Worker(reader);
    }

    /** Makes simulations. Not for several threads at once. */
    public final class Worker {

        private final Reader reader;
        private final Uniforms uniforms = new Uniforms(seed);
        private final YearStep step = new YearStep(grid, new DrawnChance(uniforms));
        private final YearEffects effects = new YearEffects(grid);
        private final YearBooks books = new YearBooks(grid);
        private final double[] assumed = given.opening().plans().toArray();
        private final List<Lane> lanes = new ArrayList<>();

        private Worker(Reader reader) {
            this.reader = reader;
        }

        /** Makes the simulation of this number. */
        public void run(int simulation) {
            run(simulation, simulation + 1);
        }

        /**
         * Makes neighbouring simulations together, year by year, so that what is assumed of a year
         * is read while the processor has it at hand. Each comes out as if it were made alone.
         *
         * @param from number of the first
         * @param to number after the last
         */
        public void run(int from, int to) {
            run(from, to, IntUnaryOperator.identity());
        }

        /**
         * The same for simulations whose numbers do not follow one another.
         *
         * @param from position of the first; the reader is shown positions
         * @param to position after the last
         * @param numberAt number of the simulation at a position
         */
        public void run(int from, int to, IntUnaryOperator numberAt) {
            for (int position = from; position < to; position++) {
                uniforms.startSimulation(numberAt.applyAsInt(position));
                Lane lane = lane(position - from);
                lane.path.start();
                lane.openWhole();
            }
            for (int year = 0; year < tables.length; year++) {
                for (int position = from; position < to; position++) {
                    uniforms.startSimulation(numberAt.applyAsInt(position));
                    uniforms.startYear(year);
                    Lane lane = lane(position - from);
                    lane.path.year(year, effects);
                    books.waiting = lane.waiting;
                    books.open(lane.opening, lane.closing);
                    step.run(tables[year], effects, books);
                    reader.read(position, year, books, effects.costs);
                    lane.turnYear();
                }
            }
        }

        private Lane lane(int number) {
            if (number == lanes.size()) {
                lanes.add(new Lane());
            }
            return lanes.get(number);
        }

        /** What of one simulation passes from year to year. */
        private final class Lane {

            private final EffectPath path = new EffectPath(grid, given.uncertainty(), uniforms);
            private final Waiting waiting = new Waiting();
            private PlansByCell opening = new PlansByCell(grid);
            private PlansByCell closing = new PlansByCell(grid);

            /**
             * Opens with whole plans. Counts from files are whole already; those estimated from
             * published totals are rounded so that running totals stay within one plan and each is
             * right on average.
             */
            private void openWhole() {
                opening.clear();
                waiting.clear();
                double running = uniforms.draw(Chance.PLACES, 0, 0);
                double before = Math.floor(running);
                for (int cell = 0; cell < assumed.length; cell++) {
                    running += assumed[cell];
                    double now = Math.floor(running);
                    opening.add(cell, now - before);
                    before = now;
                }
            }

            private void turnYear() {
                PlansByCell done = opening;
                opening = closing;
                closing = done;
            }
        }
    }

    /** Is shown every year of every simulation. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param simulation number of the simulation, or its position among those asked for
         * @param year position of the year, from 0
         * @param books what the year came to; not to be kept
         * @param costFactor what the assumed unit costs are multiplied by
         */
        void read(int simulation, int year, YearBooks books, double costFactor);
    }
}
