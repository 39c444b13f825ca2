package highneeds.report.table;

import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow;
import highneeds.forecast.BacktestScore;
import highneeds.forecast.Coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How the forecast and simple methods did on the censuses since known. */
public final class BacktestScoreTable {

    public static final String NAME = "Back-test";

    /** What a forecast from a census with little history is worth. */
    public static final String LEANING =
            "Forecasts from censuses with fewer than two yearly flows before them had to use"
                + " England's rates, which were found later; they are shown apart and count in no"
                + " score.";

    private static final int WIDTH = 13;

    private BacktestScoreTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.assurance().backtest().map(BacktestScoreTable::table);
    }

    private static ReportTable table(Backtest test) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            for (BacktestRow.Method method : BacktestRow.Method.values()) {
                if (!test.rows().isEmpty()) {
                    rows.add(row(test, test.score(part, method)));
                }
            }
        }
        for (BacktestRow.Part part : BacktestRow.Part.values()) {
            for (BacktestRow.Method method : BacktestRow.Method.values()) {
                if (!test.leaningOnNational().isEmpty()) {
                    rows.add(leaning(test, part, method));
                }
            }
        }
        return new ReportTable(
                NAME,
                "Earlier forecasts against what happened",
                "Plans forecast from earlier censuses, as they would have been then, all years"
                        + " ahead together. Error is the sum of the errors' sizes over the plans"
                        + " there were; bias is above zero if the forecast was too high. A good 80%"
                        + " range holds about 80% of the figures. Skill is the share of the other"
                        + " method's error that this forecast avoids; below zero the other method"
                        + " did better.",
                2,
                List.of(
                        new ReportTable.Column("Plans by", 30),
                        new ReportTable.Column("Method", 34),
                        new ReportTable.Column("Figures compared", WIDTH),
                        new ReportTable.Column("Error", WIDTH),
                        new ReportTable.Column("Bias", WIDTH),
                        new ReportTable.Column("Within the 50% range", WIDTH),
                        new ReportTable.Column("Within the 80% range", WIDTH),
                        new ReportTable.Column("Within the 95% range", WIDTH),
                        new ReportTable.Column("Skill against the method", WIDTH),
                        new ReportTable.Column("How the ranges did", 34)),
                rows);
    }

    private static ReportTable.Row row(Backtest test, BacktestScore score) {
        return row(score, partLabel(score.part()), test.skill(score.part(), score.method()));
    }

    private static ReportTable.Row leaning(
            Backtest test, BacktestRow.Part part, BacktestRow.Method method) {
        BacktestScore score = test.leaningScore(part, method);
        double mine = test.leaningScore(part, BacktestRow.Method.FORECAST).meanAbsoluteError();
        double other = score.meanAbsoluteError();
        return row(
                score, partLabel(part) + " (England's rates)", other == 0 ? 0 : 1 - mine / other);
    }

    private static ReportTable.Row row(BacktestScore score, String part, double skill) {
        boolean mine = score.method() == BacktestRow.Method.FORECAST;
        return new ReportTable.Row(
                mine,
                List.of(
                        Cell.text(part),
                        Cell.text(score.method().label()),
                        Cell.figure(score.figures(), Unit.NUMBER),
                        Cell.figure(score.meanAbsoluteError(), Unit.PERCENT),
                        Cell.figure(score.bias(), Unit.PERCENT),
                        held(score, Coverage::of50),
                        held(score, Coverage::of80),
                        held(score, Coverage::of95),
                        mine ? Cell.NOT_APPLICABLE : Cell.figure(skill, Unit.PERCENT),
                        Cell.text(mine ? rangesInWords(score) : "–")));
    }

    private static Cell held(BacktestScore score, ToDoubleFunction<Coverage> share) {
        return score.coverage()
                .map(held -> Cell.figure(share.applyAsDouble(held), Unit.PERCENT))
                .orElse(Cell.NOT_APPLICABLE);
    }

    /** Whether the ranges of a score can be trusted, in words. */
    public static String rangesInWords(BacktestScore score) {
        return score.coverage()
                .map(
                        held ->
                                held.poor()
                                        ? "Poor: too few figures within, treat ranges as too narrow"
                                        : "As they should")
                .orElse("No simulations were made");
    }

    /** What the plans of a part are broken down by, for people. */
    public static String partLabel(BacktestRow.Part part) {
        return switch (part) {
            case TOTAL -> "All plans";
            case SETTING -> "Setting";
            case NEED -> "Primary need";
            case AGE_GROUP -> "Age group";
        };
    }
}
