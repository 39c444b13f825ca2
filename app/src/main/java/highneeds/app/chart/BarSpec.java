package highneeds.app.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a chart of lying bars says, without a screen: a waterfall, a tornado, parts side by
 * side.
 *
 * @param title what is shown, ten words at most
 * @param unit what is counted and when
 * @param source where the figures come from
 * @param summary the main message in one sentence
 * @param numbers how values are written
 * @param bars from the top down
 * @param middle value a line is drawn at, NaN for none
 * @param legend what each colour is, from 1; empty if the bars say it themselves
 * @param table the same figures as a table
 */
public record BarSpec(
        String title,
        String unit,
        String source,
        String summary,
        Numbers numbers,
        List<Bar> bars,
        double middle,
        List<String> legend,
        TableTwin table)
        implements Picture {

    /**
     * One line of the chart.
     *
     * @param name what it is about
     * @param parts pieces of the bar
     * @param figure figure written at its end
     */
    public record Bar(String name, List<Part> parts, String figure) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A piece of a bar between two values.
     *
     * @param colour place in the palette, from 1
     */
    public record Part(double from, double to, int colour) {}

    public BarSpec {
        bars = List.copyOf(bars);
        legend = List.copyOf(legend);
    }

    /** A chart that has nothing to show yet. */
    public static BarSpec empty(String title) {
        return new BarSpec(
                title,
                "",
                "",
                "",
                Numbers.POUNDS,
                List.of(),
                Double.NaN,
                List.of(),
                new TableTwin(List.of(), List.of()));
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** The scale that shows every bar; zero is on it if a bar stands on it. */
    Scale scale(int steps) {
        var range =
                Stream.concat(
                                bars.stream()
                                        .flatMap(bar -> bar.parts().stream())
                                        .flatMap(part -> Stream.of(part.from(), part.to())),
                                Stream.of(middle))
                        .filter(value -> !Double.isNaN(value))
                        .mapToDouble(Double::doubleValue)
                        .summaryStatistics();
        return range.getCount() == 0
                ? new Scale(0, 1, 1)
                : Scale.around(range.getMin(), range.getMax(), steps);
    }
}
