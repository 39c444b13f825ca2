package highneeds.projection;

/** Expected numbers: of n plans with probability p, n × p. */
final class ExpectedChance implements Chance {

    static final ExpectedChance INSTANCE = new ExpectedChance();

    private ExpectedChance() {}

    @Override
    public double happening(int purpose, int cell, double plans, double probability) {
        return plans * probability;
    }

    @Override
    public double starting(int ncy, double expected) {
        return expected;
    }

    @Override
    public double picked(int purpose, int cell, double plans, double wanted, double outOf) {
        return outOf == 0 ? 0 : plans * wanted / outOf;
    }

    @Override
    public void share(
            int purpose, int key, double plans, double[] cumulative, int choices, Portions into) {
        double each = plans / cumulative[choices - 1];
        double before = 0;
        into.start(choices);
        for (int i = 0; i < choices; i++) {
            if (cumulative[i] > before) {
                into.add(i, each * (cumulative[i] - before));
            }
            before = cumulative[i];
        }
    }

    @Override
    public double counted(double plans) {
        return plans;
    }

    @Override
    public double limit(int purpose, int key, double amount) {
        return amount;
    }
}
