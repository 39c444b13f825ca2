package highneeds.published.priors;

import highneeds.published.tables.AreaTables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * How far one council's year differs from what England's year and chance explain, as standard
 * deviations of logarithms: 0.1 is about 10%.
 *
 * <p>From the changes of each council's yearly counts, less the mean change of all councils that
 * year. Effects of single years make neighbouring changes pull apart, so minus their covariance,
 * less that of counting ({@code 1/count}), is the variance of the year effect; what the variance of
 * the changes has beyond that and counting is the variance of growth between councils and years.
 * Changes beyond {@value #RECORDING} are breaks in recording and left out, and so are counts under
 * {@value #FEWEST}.
 *
 * @param joinerYear standard deviation of a council's year effect on new plans, 2019 to 2024
 * @param joinerGrowth standard deviation of the growth of new plans about England's
 * @param leaverYear standard deviation of a council's year effect on ceased plans, 2022 to 2024
 * @param leaverGrowth standard deviation of the growth of ceased plans about England's
 */
public record YearEffectPriors(
        double joinerYear, double joinerGrowth, double leaverYear, double leaverGrowth) {

    public static final String SOURCE =
            "DfE SEN2 2025: plans started 2019 to 2024 and ceased 2022 to 2024, by council";

    static final double RECORDING = 0.7;
    static final double FEWEST = 40;

    static YearEffectPriors ofCouncils(List<String> councils) {
        Spread joiners = spread(councils, 2019, AreaTables::newTotal);
        Spread leavers = spread(councils, 2022, AreaTables::ceasedTotal);
        return new YearEffectPriors(joiners.year, joiners.growth, leavers.year, leavers.growth);
    }

    private static Spread spread(
            List<String> councils, int first, ToDoubleBiFunction<AreaTables, Integer> count) {
        int changes = 2024 - first;
        double[] mean = new double[changes];
        for (int t = 0; t < changes; t++) {
            mean[t] = meanChange(councils, first + t, count);
        }
        List<Double> variances = new ArrayList<>();
        List<Double> covariances = new ArrayList<>();
        for (String council : councils) {
            AreaTables tables = AreaTables.of(council);
            double before = Double.NaN;
            for (int t = 0; t < changes; t++) {
                double from = count.applyAsDouble(tables, first + t);
                double to = count.applyAsDouble(tables, first + t + 1);
                double change = change(from, to) - mean[t];
                if (!Double.isNaN(change)) {
                    variances.add(change * change - 1 / from - 1 / to);
                }
                if (!Double.isNaN(change * before)) {
                    covariances.add(change * before + 1 / from);
                }
                before = change;
            }
        }
        double year = Math.max(0, -mean(covariances));
        return new Spread(Math.sqrt(year), Math.sqrt(Math.max(0, mean(variances) - 2 * year)));
    }

    private static double meanChange(
            List<String> councils, int year, ToDoubleBiFunction<AreaTables, Integer> count) {
        List<Double> changes = new ArrayList<>();
        for (String council : councils) {
            AreaTables tables = AreaTables.of(council);
            double change =
                    change(
                            count.applyAsDouble(tables, year),
                            count.applyAsDouble(tables, year + 1));
            if (!Double.isNaN(change)) {
                changes.add(change);
            }
        }
        return mean(changes);
    }

    /** Change of the logarithm; NaN where it is not to be used. */
    private static double change(double from, double to) {
        double change = from < FEWEST || to < FEWEST ? Double.NaN : Math.log(to / from);
        return Math.abs(change) <= RECORDING ? change : Double.NaN;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }

    private record Spread(double year, double growth) {}
}
