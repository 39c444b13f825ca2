package highneeds.forecast;

import highneeds.LivedCouncils;
import highneeds.Regime;
import highneeds.calibration.CalibrationChoices;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Forecasts of lived councils against what became of them, up to five years ahead. Each council
 * counts for the same, however large.
 *
 * @param councils figures foretold of each council
 */
record LivedAccuracy(List<List<BacktestRow>> councils) {

    /** From 600 plans to 8,000. */
    private static final double[] SIZES = {0.2, 0.5, 1, 1.6, 2.6};

    private static final int AHEAD = 5;

    /**
     * Lives through councils of all regimes and sizes and forecasts them from each of their
     * censuses that has two flows before it. Every other one is known for ten years, the others for
     * seven.
     *
     * @param firstSeed luck of the first council; the others follow
     * @param largest largest size as a position in the sizes
     */
    static LivedAccuracy of(long firstSeed, int councils, int largest, int simulations) {
        return new LivedAccuracy(
                IntStream.range(0, councils)
                        .mapToObj(i -> rows(firstSeed, i, largest, simulations))
                        .toList());
    }

    private static List<BacktestRow> rows(long firstSeed, int i, int largest, int simulations) {
        int regimes = Regime.values().length;
        Evidence council =
                LivedCouncils.council(
                        Regime.values()[i % regimes],
                        SIZES[(i / regimes + i) % (largest + 1)],
                        firstSeed + i,
                        i % 2 == 0 ? 2016 : 2019,
                        2026);
        return Backtest.run(
                        council,
                        CalibrationChoices.DEFAULT,
                        new RunChoices(AHEAD, simulations, 1),
                        Progress.NONE)
                .rows();
    }

    /**
     * Mean over the councils of the errors' sizes over the plans there were.
     *
     * @param yearsAhead years ahead; 0 for all together
     */
    double error(BacktestRow.Part part, int yearsAhead, BacktestRow.Method method) {
        return councils.stream()
                .mapToDouble(
                        rows ->
                                BacktestScore.of(rows, part, yearsAhead, method)
                                        .meanAbsoluteError())
                .average()
                .orElseThrow();
    }

    /** How often the ranges of all councils held what came. */
    Coverage coverage(BacktestRow.Part part) {
        return BacktestScore.of(
                        councils.stream().flatMap(List::stream).toList(),
                        part,
                        0,
                        BacktestRow.Method.FORECAST)
                .coverage()
                .orElseThrow();
    }

    /** All errors in percent, by part, years ahead and method, and the ranges. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            text.append(part).append(' ').append(coverage(part)).append('\n');
            for (int ahead = 0; ahead <= AHEAD; ahead++) {
                text.append("  ").append(ahead == 0 ? "all" : ahead + " ahead");
                for (BacktestRow.Method method : BacktestRow.Method.values()) {
                    text.append(
                            String.format(
                                    Locale.UK,
                                    "  %s %.2f",
                                    method.code(),
                                    100 * error(part, ahead, method)));
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
