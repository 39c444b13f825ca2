package highneeds.app.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Everything a chart says, without a screen: drawn by {@link YearChart}, written as a table by
 * {@link TableTwin}.
 *
 * @param title what is shown, ten words at most
 * @param unit what is counted and when, for example "plans at the January census"
 * @param source where the figures come from
 * @param summary the main message in one sentence
 * @param numbers how values are written
 * @param years labels of the years, in order
 * @param lastActual position of the last year that was counted rather than forecast; -1 if none
 * @param layers what is drawn, the first at the back
 */
public record ChartSpec(
        String title,
        String unit,
        String source,
        String summary,
        Numbers numbers,
        List<String> years,
        int lastActual,
        List<Layer> layers)
        implements Picture {

    public ChartSpec {
        years = List.copyOf(years);
        layers = List.copyOf(layers);
        for (Layer layer : layers) {
            int values =
                    switch (layer) {
                        case Layer.Band band -> Math.min(band.low().size(), band.high().size());
                        case Layer.Line line -> line.values().size();
                        case Layer.Column column -> column.values().size();
                    };
            if (values != years.size()) {
                throw new IllegalArgumentException(
                        layer.name() + " has not one value for every year");
            }
        }
    }

    /** A chart that has nothing to show yet. */
    public static ChartSpec empty(String title) {
        return new ChartSpec(title, "", "", "", Numbers.PLANS, List.of(), -1, List.of());
    }

    /**
     * Charts laid over one another, so that their common scale can be told.
     *
     * @param charts at least one; all over the same years
     */
    public static ChartSpec together(List<ChartSpec> charts) {
        ChartSpec first = charts.getFirst();
        return new ChartSpec(
                first.title(),
                first.unit(),
                first.source(),
                first.summary(),
                first.numbers(),
                first.years(),
                first.lastActual(),
                charts.stream().flatMap(chart -> chart.layers().stream()).toList());
    }

    /** The same chart over some of its years. */
    ChartSpec in(YearWindow window) {
        if (window.isAll(years.size())) {
            return this;
        }
        return new ChartSpec(
                title,
                unit,
                source,
                summary,
                numbers,
                years.subList(window.first(), window.last() + 1),
                Math.clamp(lastActual - window.first(), -1, window.size() - 1),
                layers.stream()
                        .map(layer -> layer.between(window.first(), window.last()))
                        .toList());
    }

    /**
     * "Shaded: 50% (dark) and 80% (light) of outcomes"; bands lie over each other, widest first.
     */
    @Override
    public String key() {
        List<Integer> bands = layers(Layer.Band.class).stream().map(Layer.Band::percent).toList();
        return switch (bands.size()) {
            case 0 -> "";
            case 1 -> "Shaded: " + bands.getFirst() + "% of outcomes";
            default ->
                    "Shaded: "
                            + bands.getLast()
                            + "% (dark) and "
                            + bands.getFirst()
                            + "% (light) of outcomes";
        };
    }

    @Override
    public TableTwin table() {
        return TableTwin.of(this).withUnit(numbers.tableUnit());
    }

    @Override
    public boolean isEmpty() {
        return years.isEmpty() || layers.isEmpty();
    }

    public <T extends Layer> List<T> layers(Class<T> kind) {
        return layers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The scale that shows every value. */
    public Scale scale(int steps) {
        DoubleStream values =
                layers.stream()
                        .flatMapToDouble(
                                layer ->
                                        switch (layer) {
                                            case Layer.Band band ->
                                                    DoubleStream.concat(
                                                            stream(band.low()),
                                                            stream(band.high()));
                                            case Layer.Line line -> stream(line.values());
                                            case Layer.Column _ -> DoubleStream.empty();
                                        });
        boolean columns = !layers(Layer.Column.class).isEmpty();
        var range =
                DoubleStream.concat(values, columns ? columnEnds() : DoubleStream.empty())
                        .filter(value -> !Double.isNaN(value))
                        .summaryStatistics();
        return range.getCount() == 0
                ? new Scale(0, 1, 1)
                : Scale.covering(
                        range.getMin(),
                        Math.max(range.getMax(), range.getMin() + numbers.leastSpan()),
                        steps,
                        columns);
    }

    private DoubleStream columnEnds() {
        DoubleStream.Builder ends = DoubleStream.builder();
        for (int i = 0; i < years.size(); i++) {
            double up = 0;
            double down = 0;
            for (Layer.Column column : layers(Layer.Column.class)) {
                double value = column.values().get(i);
                up += value > 0 ? value : 0;
                down += value < 0 ? value : 0;
            }
            ends.add(up).add(down);
        }
        return ends.build();
    }

    private static DoubleStream stream(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }
}
