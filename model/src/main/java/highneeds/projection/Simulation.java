package highneeds.projection;

import highneeds.assumptions.Baseline;
import highneeds.domain.Grid;

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
        tables = given.years().stream().map(YearTables::new).toArray(YearTables[]::new);
    }

    /**
     * A worker for one thread; it allocates nothing once it is made.
     *
     * @param reader is shown every year of each simulation
     */
    public Worker worker(Reader reader) {
        return new Worker(reader);
    }

    /** Makes simulations one after another. Not for several threads at once. */
    public final class Worker {

        private final Reader reader;
        private final Uniforms uniforms = new Uniforms(seed);
        private final EffectPath path = new EffectPath(grid, given.uncertainty(), uniforms);
        private final YearStep step = new YearStep(grid, new DrawnChance(uniforms));
        private final YearEffects effects = new YearEffects(grid);
        private final YearBooks books = new YearBooks(grid);
        private final double[] opening = given.opening().plans().toArray();

        private Worker(Reader reader) {
            this.reader = reader;
        }

        /** Makes the simulation of this number. */
        public void run(int simulation) {
            uniforms.startSimulation(simulation);
            path.start();
            openWhole();
            for (int year = 0; year < tables.length; year++) {
                uniforms.startYear(year);
                path.year(year, effects);
                step.run(tables[year], effects, books);
                reader.read(simulation, year, books, effects.costs);
                books.turnYear();
            }
        }

        /**
         * Opens with whole plans. Counts from files are whole already; those estimated from
         * published totals are rounded so that running totals stay within one plan and each is
         * right on average.
         */
        private void openWhole() {
            double running = uniforms.draw(Chance.PLACES, 0, 0);
            double before = Math.floor(running);
            for (int cell = 0; cell < opening.length; cell++) {
                running += opening[cell];
                double now = Math.floor(running);
                books.opening[cell] = now - before;
                before = now;
            }
        }
    }

    /** Is shown every year of every simulation. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param simulation number of the simulation
         * @param year position of the year, from 0
         * @param books what the year came to; not to be kept
         * @param costFactor what the assumed unit costs are multiplied by
         */
        void read(int simulation, int year, YearBooks books, double costFactor);
    }
}
