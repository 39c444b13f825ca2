package highneeds.app.figure;

import highneeds.app.chart.HeadlineFigure;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The few figures a reader wants first, each with its range and its distance to the baseline. */
public final class Headlines {

    private static final List<Measure> SHOWN =
            List.of(
                    Measure.PLANS,
                    Measure.HNB_SPEND,
                    Measure.IN_YEAR_BALANCE,
                    Measure.CUMULATIVE_BALANCE);

    private Headlines() {}

    /** How many figures there are. */
    public static int count() {
        return SHOWN.size();
    }

    /** The figures for the last year of the forecast. */
    public static List<HeadlineFigure> of(Subject subject) {
        return of(subject, SHOWN);
    }

    /** The figures of some measures for the last year of the forecast. */
    public static List<HeadlineFigure> of(Subject subject, List<Measure> measures) {
        List<HeadlineFigure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            figures.add(figure(measure, subject));
        }
        return figures;
    }

    /** Which number each figure is. */
    public static List<ResultKey> keys(Subject subject) {
        return SHOWN.stream()
                .map(
                        measure ->
                                ResultKey.total(
                                        measure,
                                        Timeline.of(measure, subject.history(), subject.chosen())
                                                .years()
                                                .getLast()))
                .toList();
    }

    private static HeadlineFigure figure(Measure measure, Subject subject) {
        Timeline timeline = Timeline.of(measure, subject.history(), subject.chosen());
        int year = timeline.years().getLast();
        ResultKey key = ResultKey.total(measure, year);
        Numbers numbers = MeasureWords.numbers(measure);
        double value = subject.chosen().results().mean(key);
        OptionalDouble low = subject.range().at(key, Range.LOW_80);
        OptionalDouble high = subject.range().at(key, Range.HIGH_80);
        String range =
                low.isPresent() && high.isPresent() && subject.range().settled()
                        ? HeadlineFigure.range(
                                numbers.text(low.getAsDouble()), numbers.text(high.getAsDouble()))
                        : "range follows\u2026";
        String change =
                subject.baseline()
                        .map(
                                baseline ->
                                        numbers.change(value - baseline.results().mean(key))
                                                + " v baseline")
                        .orElse("");
        return new HeadlineFigure(
                MeasureWords.name(measure) + ", " + measure.yearLabel(year),
                shortName(measure) + " " + measure.yearLabel(year),
                numbers.text(value),
                range,
                change);
    }

    private static String shortName(Measure measure) {
        return switch (measure) {
            case HNB_SPEND -> "Spend";
            case CUMULATIVE_BALANCE -> "Balance end";
            default -> MeasureWords.name(measure);
        };
    }
}
