package highneeds.app.figure;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** One measure over the years: what was counted, what is expected, its range, and others' lines. */
public final class FanFigure {

    private final Measure measure;
    private final Slice slice;
    private final Subject subject;
    private final Timeline timeline;
    private final List<Double> history;

    private FanFigure(Measure measure, Slice slice, Subject subject) {
        this.measure = measure;
        this.slice = slice;
        this.subject = subject;
        this.timeline = Timeline.of(measure, subject.history(), subject.chosen());
        this.history = timeline.history(slice, subject.history(), subject.catalogue());
    }

    /** The chart of a measure for a part of the whole. */
    public static ChartSpec of(Measure measure, Slice slice, Subject subject) {
        return new FanFigure(measure, slice, subject).chart();
    }

    private ChartSpec chart() {
        String of = slice.equals(Slice.ALL) ? "" : ", " + slice.name();
        return new ChartSpec(
                MeasureWords.name(measure) + of,
                MeasureWords.unit(measure),
                subject.source(),
                summary(),
                MeasureWords.numbers(measure),
                timeline.labels(),
                timeline.lastActual(),
                layers());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (subject.range().known()) {
            layers.add(band("80% range", 80, Range.LOW_80, Range.HIGH_80));
            layers.add(band("50% range", 50, Range.LOW_50, Range.HIGH_50));
        }
        int colour = 3;
        for (Forecast other : subject.others()) {
            layers.add(
                    new Layer.Line(other.scenario(), Layer.Role.OTHER, colour++, expected(other)));
        }
        if (timeline.lastActual() >= 0) {
            layers.add(new Layer.Line("Counted", Layer.Role.HISTORY, 5, history));
        }
        layers.add(
                new Layer.Line(
                        subject.chosen().scenario(),
                        Layer.Role.MAIN,
                        1,
                        expected(subject.chosen())));
        return layers;
    }

    private List<Double> expected(Forecast forecast) {
        return timeline.forecast(slice, forecast, history, forecast.results()::mean);
    }

    private Layer.Band band(
            String name, int percent, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high) {
        return new Layer.Band(name, percent, percentile(low), percentile(high));
    }

    private List<Double> percentile(ToDoubleFunction<Spread> percentile) {
        ToDoubleFunction<ResultKey> at =
                key -> subject.range().at(key, percentile).orElse(Double.NaN);
        return timeline.forecast(slice, subject.chosen(), history, at);
    }

    private String summary() {
        if (timeline.years().isEmpty()) {
            return "";
        }
        Numbers numbers = MeasureWords.numbers(measure);
        List<Double> expected = expected(subject.chosen());
        int last = timeline.years().size() - 1;
        int first = Math.max(0, timeline.lastActual());
        double from = expected.get(first);
        double to = expected.get(last);
        if (Double.isNaN(to) || Double.isNaN(from)) {
            return "";
        }
        String direction =
                numbers.text(from).equals(numbers.text(to))
                        ? " stays at "
                        : to > from ? " goes up from " : " goes down from ";
        String fromWords =
                numbers.text(from).equals(numbers.text(to))
                        ? numbers.text(to)
                        : numbers.text(from)
                                + " in "
                                + timeline.labels().get(first)
                                + " to "
                                + numbers.text(to);
        return name()
                + direction
                + fromWords
                + " in "
                + timeline.labels().get(last)
                + range(timeline.years().get(last), numbers)
                + againstBaseline(timeline.years().get(last), numbers)
                + ".";
    }

    private String name() {
        String of = slice.equals(Slice.ALL) ? "" : " (" + slice.name() + ")";
        String what =
                switch (measure) {
                    case PLANS -> "Number of plans";
                    case JOINERS -> "Number of new plans";
                    case LEAVERS -> "Number of ceased plans";
                    case MOVES_IN -> "Number of moves";
                    case PLACES_SHORT -> "Number of places short";
                    default -> MeasureWords.name(measure);
                };
        return what + of;
    }

    private String range(int year, Numbers numbers) {
        ResultKey key = slice.key(measure, year);
        OptionalDouble low = subject.range().at(key, Range.LOW_80);
        OptionalDouble high = subject.range().at(key, Range.HIGH_80);
        return low.isPresent() && high.isPresent() && subject.range().settled()
                ? ", 80% range "
                        + Subject.between(
                                numbers.text(low.getAsDouble()), numbers.text(high.getAsDouble()))
                : "";
    }

    private String againstBaseline(int year, Numbers numbers) {
        ResultKey key = slice.key(measure, year);
        return subject.baseline()
                .map(
                        baseline -> {
                            double difference =
                                    subject.chosen().results().mean(key)
                                            - baseline.results().mean(key);
                            return "; " + numbers.change(difference) + " against the baseline";
                        })
                .orElse("");
    }
}
