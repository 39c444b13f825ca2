package highneeds.app.figure;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Comparison;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What scenarios change: less the baseline, with the range of the difference itself. It is much
 * narrower than that of either forecast, since both meet the same luck in every simulation.
 */
public final class DifferenceFigure {

    private final Measure measure;
    private final Subject subject;
    private final Timeline timeline;

    private DifferenceFigure(Measure measure, Subject subject) {
        this.measure = measure;
        this.subject = subject;
        this.timeline = Timeline.of(measure, subject.history(), subject.chosen());
    }

    /** The chart of a measure; empty while the baseline itself is looked at. */
    public static ChartSpec of(Measure measure, Subject subject) {
        return subject.baseline()
                .map(baseline -> new DifferenceFigure(measure, subject).chart(baseline))
                .orElse(ChartSpec.empty("Difference from the baseline"));
    }

    private ChartSpec chart(Forecast baseline) {
        Comparison mine = Comparison.of(subject.chosen(), baseline);
        List<Layer> layers = new ArrayList<>();
        if (!mine.spreads().isEmpty()) {
            layers.add(band("80% range of the difference", 80, mine, Range.LOW_80, Range.HIGH_80));
            layers.add(band("50% range of the difference", 50, mine, Range.LOW_50, Range.HIGH_50));
        }
        int colour = 3;
        for (Forecast other : subject.others()) {
            if (other != baseline) {
                List<Double> values = expected(Comparison.of(other, baseline));
                layers.add(new Layer.Line(other.scenario(), Layer.Role.OTHER, colour++, values));
            }
        }
        layers.add(new Layer.Line(subject.chosen().scenario(), Layer.Role.MAIN, 1, expected(mine)));
        return new ChartSpec(
                MeasureWords.name(measure) + ": difference from the baseline",
                MeasureWords.unit(measure),
                subject.source(),
                summary(mine),
                MeasureWords.numbers(measure),
                years().stream().map(measure::yearLabel).toList(),
                -1,
                layers);
    }

    /** Years the forecast runs over; what was counted has no difference. */
    private List<Integer> years() {
        return timeline.years().subList(timeline.lastActual() + 1, timeline.years().size());
    }

    private List<Double> expected(Comparison comparison) {
        return years().stream()
                .map(year -> comparison.differences().getOrDefault(key(year), 0.0))
                .toList();
    }

    private Layer.Band band(
            String name,
            int percent,
            Comparison comparison,
            ToDoubleFunction<Spread> low,
            ToDoubleFunction<Spread> high) {
        return new Layer.Band(
                name, percent, percentile(comparison, low), percentile(comparison, high));
    }

    private List<Double> percentile(Comparison comparison, ToDoubleFunction<Spread> percentile) {
        return years().stream()
                .map(year -> Optional.ofNullable(comparison.spreads().get(key(year))))
                .map(spread -> spread.map(percentile::applyAsDouble).orElse(Double.NaN))
                .toList();
    }

    private ResultKey key(int year) {
        return ResultKey.total(measure, year);
    }

    private String summary(Comparison comparison) {
        int last = years().getLast();
        Numbers numbers = MeasureWords.numbers(measure);
        double difference = comparison.differences().getOrDefault(key(last), 0.0);
        String range =
                Optional.ofNullable(comparison.spreads().get(key(last)))
                        .map(
                                spread ->
                                        ", 80% range "
                                                + Subject.between(
                                                        numbers.change(spread.p10()),
                                                        numbers.change(spread.p90())))
                        .orElse("");
        return "In "
                + measure.yearLabel(last)
                + " \u201c"
                + subject.chosen().scenario()
                + "\u201d differs by "
                + numbers.change(difference)
                + range
                + ".";
    }
}
