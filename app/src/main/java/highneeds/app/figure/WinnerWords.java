package highneeds.app.figure;

import highneeds.compare.Comparison;
import highneeds.compare.ExpectedRun;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;

import java.util.List;

/** Which scenario does best, by how much and from when, in sentences. */
public final class WinnerWords {

    private static final List<Measure> JUDGED =
            List.of(
                    Measure.CUMULATIVE_BALANCE,
                    Measure.IN_YEAR_BALANCE,
                    Measure.HNB_SPEND,
                    Measure.TRANSPORT_COST,
                    Measure.PLACES_SHORT);

    private WinnerWords() {}

    /** A sentence for each measure of which more is better or worse. */
    public static List<String> of(List<Forecast> forecasts) {
        Comparison comparison =
                new Comparison(
                        forecasts.stream()
                                .map(
                                        forecast ->
                                                new ExpectedRun(
                                                        forecast.scenario(),
                                                        forecast.outcome(),
                                                        forecast.budget()))
                                .toList());
        return JUDGED.stream().map(measure -> sentence(measure, comparison)).toList();
    }

    private static String sentence(Measure measure, Comparison comparison) {
        int last = comparison.rows(measure).getLast().year();
        String name = MeasureWords.name(measure);
        return comparison
                .winner(measure)
                .map(
                        winner ->
                                name
                                        + ": \u201c"
                                        + winner.name()
                                        + "\u201d does best, "
                                        + MeasureWords.numbers(measure).text(winner.by())
                                        + " ahead of the next in "
                                        + measure.yearLabel(last)
                                        + ", without a break from "
                                        + measure.yearLabel(winner.fromYear())
                                        + ".")
                .orElse(name + ": none is ahead in " + measure.yearLabel(last) + ".");
    }
}
