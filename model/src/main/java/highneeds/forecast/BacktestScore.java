package highneeds.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a method did in the back-test on one breakdown, all origins and years ahead together or one
 * number of years ahead.
 *
 * @param part what the plans were broken down by
 * @param yearsAhead years ahead; 0 for all together
 * @param method the forecast or a simple method
 * @param figures how many figures were compared
 * @param meanAbsoluteError sum of the errors' sizes over the sum of the plans there were
 * @param medianAbsoluteError middle of the errors' sizes as shares of the plans there were, figures
 *     of at least {@value #ENOUGH_PLANS} plans
 * @param meanAbsolutePercentageError mean of the same
 * @param bias sum of the errors over the sum of the plans there were; above 0 if too high
 * @param coverage coverage of the ranges, for the forecast alone and if it was simulated
 */
public record BacktestScore(
        BacktestRow.Part part,
        int yearsAhead,
        BacktestRow.Method method,
        int figures,
        double meanAbsoluteError,
        double medianAbsoluteError,
        double meanAbsolutePercentageError,
        double bias,
        Optional<Coverage> coverage) {

    /** Fewer plans than this are left out of percentages of single figures. */
    static final int ENOUGH_PLANS = 10;

    static BacktestScore of(
            List<BacktestRow> rows,
            BacktestRow.Part part,
            int yearsAhead,
            BacktestRow.Method method) {
        Predicate<BacktestRow> meant =
                row -> row.part() == part && (yearsAhead == 0 || row.yearsAhead() == yearsAhead);
        List<BacktestRow> of = rows.stream().filter(meant).toList();
        double plans = of.stream().mapToDouble(BacktestRow::actual).sum();
        double errors =
                of.stream().mapToDouble(row -> Math.abs(row.of(method) - row.actual())).sum();
        double tooHigh = of.stream().mapToDouble(row -> row.of(method) - row.actual()).sum();
        double[] shares =
                of.stream()
                        .filter(row -> row.actual() >= ENOUGH_PLANS)
                        .mapToDouble(row -> Math.abs(row.of(method) - row.actual()) / row.actual())
                        .sorted()
                        .toArray();
        return new BacktestScore(
                part,
                yearsAhead,
                method,
                of.size(),
                plans == 0 ? 0 : errors / plans,
                shares.length == 0 ? 0 : shares[shares.length / 2],
                java.util.Arrays.stream(shares).average().orElse(0),
                plans == 0 ? 0 : tooHigh / plans,
                method == BacktestRow.Method.FORECAST ? Coverage.of(of) : Optional.empty());
    }

    /** Parts first, then years ahead, then methods. */
    static Comparator<BacktestScore> order() {
        return Comparator.comparing(BacktestScore::part)
                .thenComparing(BacktestScore::yearsAhead)
                .thenComparing(BacktestScore::method);
    }
}
