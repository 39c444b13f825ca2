package highneeds.projection;

/** Draws: whole plans, each with its own luck. */
final class DrawnChance implements Chance {

    private static final int STRIDE = 16;

    private final Uniforms uniforms;

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
            int purpose,
            int key,
            double plans,
            double[] cumulative,
            int choices,
            double[] into,
            int offset) {
        double total = cumulative[choices - 1];
        for (int i = 0; i < plans; i++) {
            double point = uniforms.draw(purpose, key, i) * total;
            into[offset + choice(cumulative, choices, point)]++;
        }
    }

    /**
     * The first choice whose cumulative weight is above a point; those of no weight are passed.
     * Counts whole strides and then single choices that are not: without a guess at where to stop,
     * which the processor would get wrong.
     */
    private static int choice(double[] cumulative, int choices, double point) {
        int at = 0;
        for (int end = STRIDE; end < choices; end += STRIDE) {
            at += cumulative[end - 1] <= point ? STRIDE : 0;
        }
        int last = Math.min(at + STRIDE, choices) - 1;
        int passed = 0;
        for (int i = at; i < last; i++) {
            passed += cumulative[i] <= point ? 1 : 0;
        }
        return at + passed;
    }

    @Override
    public double limit(int purpose, int key, double amount) {
        return Math.floor(amount + uniforms.draw(purpose, key, 0));
    }
}
