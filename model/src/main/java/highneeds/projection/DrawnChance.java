package highneeds.projection;

/** Draws: whole plans, each with its own luck. */
final class DrawnChance implements Chance {

    /** Choices passed at a time while looking for one: first many, then few, then one by one. */
    private static final int STRIDE = 64;

    private static final int STEP = 8;

    private static final double ROUNDING = 1e-9;

    private final Uniforms uniforms;

    /** The draws of many cells. */
    private double[] drawn = {};

    /** Those of them where something may happen. */
    private int[] open = {};

    DrawnChance(Uniforms uniforms) {
        this.uniforms = uniforms;
    }

    @Override
    public double happening(int purpose, int cell, double plans, double probability) {
        int left = (int) plans;
        int count = 0;
        for (int block = 0; left > 0; block++, left -= Quantile.BLOCK) {
            double u = uniforms.draw(purpose, cell, block);
            count += Quantile.binomial(u, Math.min(left, Quantile.BLOCK), probability);
        }
        return count;
    }

    @Override
    public void happening(
            int purpose,
            int[] cells,
            double[] plans,
            double[] probability,
            int size,
            double[] into) {
        if (drawn.length < size) {
            drawn = new double[cells.length];
            open = new int[cells.length];
        }
        uniforms.draw(purpose, cells, size, drawn);
        int openCells = 0;
        for (int i = 0; i < size; i++) {
            // None of n happen with at least 1 − n·p, which spares most cells the work below.
            boolean none = drawn[i] <= 1 - plans[i] * probability[i];
            into[i] = 0;
            open[openCells] = i;
            openCells += none & plans[i] <= Quantile.BLOCK ? 0 : 1;
        }
        for (int k = 0; k < openCells; k++) {
            int i = open[k];
            into[i] =
                    plans[i] <= Quantile.BLOCK
                            ? Quantile.binomial(drawn[i], (int) plans[i], probability[i])
                            : happening(purpose, cells[i], plans[i], probability[i]);
        }
    }

    @Override
    public double starting(int ncy, double expected) {
        double left = expected;
        double count = 0;
        for (int block = 0; left > 0; block++, left -= Quantile.POISSON_BLOCK) {
            double u = uniforms.draw(STARTING, ncy, block);
            count += Quantile.poisson(u, Math.min(left, Quantile.POISSON_BLOCK));
        }
        return count;
    }

    @Override
    public double picked(int purpose, int cell, double plans, double wanted, double outOf) {
        double count = 0;
        for (int i = 0; i < plans && count < wanted; i++) {
            if (uniforms.draw(purpose, cell, i) * (outOf - i) < wanted - count) {
                count++;
            }
        }
        return count;
    }

    @Override
    public void share(
            int purpose, int key, double plans, double[] cumulative, int choices, Portions into) {
        double total = cumulative[choices - 1];
        int count = (int) plans;
        int[] chosen = into.ones(count);
        for (int i = 0; i < count; i++) {
            chosen[i] = choice(cumulative, choices, uniforms.draw(purpose, key, i) * total);
        }
    }

    /**
     * The first choice whose cumulative weight is above a point; those of no weight are passed.
     * Counts those that are not, by strides: without a guess at where to stop, which the processor
     * would get wrong.
     */
    private static int choice(double[] cumulative, int choices, double point) {
        int at = 0;
        for (int end = STRIDE; end < choices; end += STRIDE) {
            at += cumulative[end - 1] <= point ? STRIDE : 0;
        }
        int stride = Math.min(at + STRIDE, choices);
        for (int end = at + STEP; end < stride; end += STEP) {
            at += cumulative[end - 1] <= point ? STEP : 0;
        }
        int last = Math.min(at + STEP, choices) - 1;
        int passed = 0;
        for (int i = at; i < last; i++) {
            passed += cumulative[i] <= point ? 1 : 0;
        }
        return at + passed;
    }

    @Override
    public double counted(double plans) {
        return Math.floor(plans + ROUNDING);
    }

    @Override
    public double limit(int purpose, int key, double amount) {
        return Math.floor(amount + uniforms.draw(purpose, key, 0));
    }
}
