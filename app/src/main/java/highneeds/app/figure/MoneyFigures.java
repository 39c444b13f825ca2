package highneeds.app.figure;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The high needs block over the years: spend against income, and the balance it leaves. */
public final class MoneyFigures {

    private static final String CONVENTION = "£m, financial years; a deficit is negative";

    private final Subject subject;
    private final Timeline timeline;

    private MoneyFigures(Subject subject, Measure measure) {
        this.subject = subject;
        this.timeline = Timeline.of(measure, subject.history(), subject.chosen());
    }

    /** Spend with its range, and the income it meets. */
    public static ChartSpec spendAndIncome(Subject subject) {
        return new MoneyFigures(subject, Measure.HNB_SPEND).spendAndIncomeChart();
    }

    /** In-year balance as columns, cumulative balance as a line, on one scale. */
    public static ChartSpec balance(Subject subject) {
        return new MoneyFigures(subject, Measure.CUMULATIVE_BALANCE).balanceChart();
    }

    private ChartSpec spendAndIncomeChart() {
        List<Layer> layers = new ArrayList<>();
        if (subject.range().known()) {
            layers.add(band("80% range of spend", 80, Range.LOW_80, Range.HIGH_80));
            layers.add(band("50% range of spend", 50, Range.LOW_50, Range.HIGH_50));
        }
        subject.baseline()
                .ifPresent(
                        baseline ->
                                layers.add(
                                        new Layer.Line(
                                                "Spend, baseline",
                                                Layer.Role.OTHER,
                                                3,
                                                values(Measure.HNB_SPEND, baseline))));
        layers.add(
                new Layer.Line(
                        "Income",
                        Layer.Role.MAIN,
                        2,
                        values(Measure.HNB_INCOME, subject.chosen())));
        layers.add(
                new Layer.Line(
                        "Spend", Layer.Role.MAIN, 1, values(Measure.HNB_SPEND, subject.chosen())));
        return chart(
                "Spend and income of the high needs block",
                "£m, financial years, cash terms",
                gapSummary(),
                layers);
    }

    private ChartSpec balanceChart() {
        List<Layer> layers = new ArrayList<>();
        layers.add(
                new Layer.Column("In year", 2, values(Measure.IN_YEAR_BALANCE, subject.chosen())));
        if (subject.range().known()) {
            layers.add(band("80% range, cumulative", 80, Range.LOW_80, Range.HIGH_80));
            layers.add(band("50% range, cumulative", 50, Range.LOW_50, Range.HIGH_50));
        }
        subject.baseline()
                .ifPresent(
                        baseline ->
                                layers.add(
                                        new Layer.Line(
                                                "Cumulative, baseline",
                                                Layer.Role.OTHER,
                                                3,
                                                values(Measure.CUMULATIVE_BALANCE, baseline))));
        layers.add(
                new Layer.Line(
                        "Cumulative",
                        Layer.Role.MAIN,
                        1,
                        values(Measure.CUMULATIVE_BALANCE, subject.chosen())));
        return chart("Balance of the high needs block", CONVENTION, balanceSummary(), layers);
    }

    private ChartSpec chart(String title, String unit, String summary, List<Layer> layers) {
        return new ChartSpec(
                title,
                unit,
                subject.source(),
                summary,
                Numbers.POUNDS,
                timeline.labels(),
                -1,
                layers);
    }

    private List<Double> values(Measure measure, Forecast forecast) {
        return timeline.years().stream()
                .map(year -> forecast.results().mean(ResultKey.total(measure, year)))
                .toList();
    }

    private Layer.Band band(
            String name, int percent, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high) {
        return new Layer.Band(name, percent, percentile(low), percentile(high));
    }

    private List<Double> percentile(ToDoubleFunction<Spread> percentile) {
        return timeline.years().stream()
                .map(
                        year ->
                                subject.range()
                                        .at(ResultKey.total(timeline.measure(), year), percentile)
                                        .orElse(Double.NaN))
                .toList();
    }

    private String gapSummary() {
        if (timeline.years().isEmpty()) {
            return "";
        }
        int year = timeline.years().getLast();
        double spend = subject.chosen().results().mean(ResultKey.total(Measure.HNB_SPEND, year));
        double income = subject.chosen().results().mean(ResultKey.total(Measure.HNB_INCOME, year));
        return "In "
                + timeline.labels().getLast()
                + " spend of "
                + Format.millions(spend)
                + " meets income of "
                + Format.millions(income)
                + (spend > income
                        ? ": " + Format.millions(spend - income) + " short."
                        : ": " + Format.millions(income - spend) + " to spare.");
    }

    private String balanceSummary() {
        if (timeline.years().isEmpty()) {
            return "";
        }
        int year = timeline.years().getLast();
        ResultKey key = ResultKey.total(Measure.CUMULATIVE_BALANCE, year);
        double balance = subject.chosen().results().mean(key);
        String against =
                subject.baseline()
                        .map(
                                baseline ->
                                        ", "
                                                + Format.millionsChange(
                                                        balance - baseline.results().mean(key))
                                                + " against the baseline")
                        .orElse("");
        return "The "
                + (balance < 0 ? "deficit" : "surplus")
                + " carried out of "
                + timeline.labels().getLast()
                + " is "
                + Format.millions(Math.abs(balance))
                + against
                + ".";
    }
}
