package highneeds.app.cli;

import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow;
import highneeds.forecast.BacktestScore;
import highneeds.report.table.BacktestScoreTable;

import java.io.PrintWriter;
import java.util.Locale;

/** The back-test's scores: error and bias by part and method, and how often the ranges held. */
final class BacktestTable {

    private BacktestTable() {}

    static void print(Backtest test, PrintWriter out) {
        out.println();
        out.println("Back-test: plans forecast from earlier censuses against what happened");
        out.println(
                "Part        Method                                error %   bias %   50 / 80 / 95"
                        + "% range held");
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            for (BacktestRow.Method method : BacktestRow.Method.values()) {
                if (!test.rows().isEmpty()) {
                    out.println(line(test.score(part, method)));
                }
            }
        }
        if (!test.leaningOnNational().isEmpty()) {
            out.println();
            out.println("From censuses with too little history, leaning on England's rates");
            for (BacktestRow.Method method : BacktestRow.Method.values()) {
                out.println(line(test.leaningScore(BacktestRow.Part.TOTAL, method)));
            }
        }
        out.println();
        out.println(
                "Error: sum of the errors' sizes over the plans there were, all years ahead"
                        + " together.");
        if (!test.leaningOnNational().isEmpty()) {
            out.println(BacktestScoreTable.LEANING);
        }
    }

    private static String line(BacktestScore score) {
        return String.format(
                Locale.UK,
                "%-11s %-36s %8.1f %8.1f   %s",
                score.part().code(),
                score.method().label(),
                100 * score.meanAbsoluteError(),
                100 * score.bias(),
                score.coverage()
                        .map(
                                held ->
                                        String.format(
                                                Locale.UK,
                                                "%.0f / %.0f / %.0f%% of %d",
                                                100 * held.of50(),
                                                100 * held.of80(),
                                                100 * held.of95(),
                                                score.figures()))
                        .orElse(""));
    }
}
