package highneeds.report.paper;

import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow;
import highneeds.forecast.BacktestScore;
import highneeds.forecast.Coverage;
import highneeds.report.table.BacktestScoreTable;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How right earlier forecasts would have been, for the section on risks. */
final class AccuracySection {

    private AccuracySection() {}

    static List<Block> of(PaperSource source) {
        Optional<Backtest> test = source.content().assurance().backtest();
        if (test.filter(found -> !found.rows().isEmpty()).isEmpty()) {
            return List.of(
                    new Block.Heading(2, "Previous forecast accuracy"),
                    new Block.Paragraph(
                            test.isEmpty()
                                    ? "No back-test is on record, so this paper cannot say how"
                                            + " right earlier forecasts would have been."
                                    : "The history is too short to say how right earlier forecasts"
                                          + " would have been: two yearly flows and a census after"
                                          + " them are needed. "
                                            + BacktestScoreTable.LEANING));
        }
        return List.of(
                new Block.Heading(2, "Previous forecast accuracy"),
                new Block.Paragraph(inWords(test.get())),
                new Block.Paragraph(ranges(test.get())),
                new Block.Tabled(
                        "Accuracy",
                        "Earlier forecasts against what happened, all years ahead together",
                        source.source(),
                        table(test.get())));
    }

    private static String inWords(Backtest test) {
        BacktestScore total = test.score(BacktestRow.Part.TOTAL, BacktestRow.Method.FORECAST);
        BacktestScore same = test.score(BacktestRow.Part.TOTAL, BacktestRow.Method.SAME_AS_LAST);
        int first = test.rows().stream().mapToInt(BacktestRow::origin).min().orElseThrow();
        int last = test.rows().stream().mapToInt(BacktestRow::origin).max().orElseThrow();
        double bias = total.bias();
        return "Forecasts made the same way from %s would have been %s out on all plans, up to %d years ahead%s. Taking the last census to stay as it is would have been %s out."
                .formatted(
                        first == last
                                ? "the census of January " + first
                                : "each census of January %d to %d".formatted(first, last),
                        Words.percent(total.meanAbsoluteError()),
                        test.rows().stream().mapToInt(BacktestRow::yearsAhead).max().orElseThrow(),
                        Math.abs(bias) < 0.0005
                                ? ""
                                : " (%s too %s on average)"
                                        .formatted(
                                                Words.percent(Math.abs(bias)),
                                                bias > 0 ? "high" : "low"),
                        Words.percent(same.meanAbsoluteError()));
    }

    private static String ranges(Backtest test) {
        List<String> poor = new ArrayList<>();
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            Optional<Coverage> held = test.score(part, BacktestRow.Method.FORECAST).coverage();
            if (held.filter(Coverage::poor).isPresent()) {
                poor.add(BacktestScoreTable.partLabel(part).toLowerCase(java.util.Locale.UK));
            }
        }
        if (test.rows().stream().noneMatch(row -> row.range().isPresent())) {
            return "The back-test made no simulations, so the ranges were not tested.";
        }
        return poor.isEmpty()
                ? "The ranges held as many of the figures as they should, or there were too few to"
                        + " judge them by."
                : "The ranges held too few of the figures for: %s. Treat them there as too narrow."
                        .formatted(String.join(", ", poor));
    }

    private static PaperTable table(Backtest test) {
        List<PaperTable.Row> rows = new ArrayList<>();
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            BacktestScore score = test.score(part, BacktestRow.Method.FORECAST);
            rows.add(
                    new PaperTable.Row(
                            part == BacktestRow.Part.TOTAL,
                            List.of(
                                    BacktestScoreTable.partLabel(part),
                                    Words.percent(score.meanAbsoluteError()),
                                    Minus.sign(Words.signedPercent(score.bias())),
                                    Words.percent(
                                            test.score(part, BacktestRow.Method.SAME_AS_LAST)
                                                    .meanAbsoluteError()),
                                    held(score),
                                    score.coverage().filter(Coverage::poor).isPresent()
                                            ? "Poor"
                                            : "–")));
        }
        return new PaperTable(
                List.of(
                        "Plans by",
                        "Error",
                        "Bias",
                        "Error if nothing changed",
                        "Within 50 / 80 / 95% range",
                        "Range"),
                rows);
    }

    private static String held(BacktestScore score) {
        return score.coverage()
                .map(
                        held ->
                                "%d / %d / %d%%"
                                        .formatted(
                                                Math.round(100 * held.of50()),
                                                Math.round(100 * held.of80()),
                                                Math.round(100 * held.of95())))
                .orElse("[z]");
    }
}
