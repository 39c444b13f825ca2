package highneeds.app.cli;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The charts of a released report, which hold no more than its tables show, for pictures. */
final class PublicCharts {

    private final SafeReport report;
    private final Chart chart;

    private PublicCharts(SafeReport report, Chart chart) {
        this.report = report;
        this.chart = chart;
    }

    /** The charts that have years along their axis, by the name of their file. */
    static Map<String, ChartSpec> of(SafeReport report) {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        for (Chart chart : ReportCharts.of(report)) {
            if (!chart.style().across()
                    && chart.series().stream()
                            .noneMatch(one -> one.look() == Chart.Look.HIDDEN_COLUMN)) {
                charts.put(
                        chart.name().toLowerCase(Locale.ROOT).replace(' ', '-'),
                        new PublicCharts(report, chart).spec());
            }
        }
        return charts;
    }

    private ChartSpec spec() {
        return new ChartSpec(
                chart.title(),
                chart.subtitle().replace(Chart.SHADED, ""),
                "%s, as at %s. %s"
                        .formatted(
                                report.council(),
                                Words.date(report.asAt()),
                                report.disclosure().profile().meaning()),
                chart.summary(),
                chart.style().valueFormat().equals(Chart.Style.PLANS)
                        ? Numbers.PLANS
                        : Numbers.POUNDS,
                chart.categories(),
                chart.categories().indexOf(Integer.toString(report.openingCensus())),
                layers());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>(bands());
        int colour = 1;
        for (Chart.Series series : chart.series()) {
            switch (series.look()) {
                case LINE, DASHED_LINE -> layers.add(line(series, colour++));
                case COLUMN ->
                        layers.add(
                                chart.style().stacked()
                                        ? new Layer.Column(
                                                series.name(), colour++, orNothing(series))
                                        : line(series, colour++));
                case HIDDEN_AREA, OUTER_BAND, INNER_BAND, HIDDEN_COLUMN -> {
                    // Bands are layers of their own; hidden columns are in no chart of years.
                }
            }
        }
        return layers;
    }

    /** What was counted and the baseline stand out; other scenarios are there to compare with. */
    private Layer line(Chart.Series series, int colour) {
        boolean banded = !bands().isEmpty();
        Layer.Role role =
                switch (series.look()) {
                    case LINE -> banded ? Layer.Role.HISTORY : Layer.Role.MAIN;
                    case DASHED_LINE -> banded ? Layer.Role.MAIN : Layer.Role.OTHER;
                    default -> Layer.Role.MAIN;
                };
        return new Layer.Line(series.name(), role, colour, series.values());
    }

    /** A part that is not shown has no height. */
    private static List<Double> orNothing(Chart.Series series) {
        return series.values().stream().map(value -> value.isNaN() ? 0 : value).toList();
    }

    /** Parts of a band stand on each other; the outer one reaches round the inner one. */
    private List<Layer> bands() {
        List<Chart.Series> parts =
                chart.series().stream()
                        .filter(
                                one ->
                                        one.look() == Chart.Look.HIDDEN_AREA
                                                || one.look() == Chart.Look.OUTER_BAND
                                                || one.look() == Chart.Look.INNER_BAND)
                        .toList();
        if (parts.size() != 4) {
            return List.of();
        }
        List<List<Double>> edges = new ArrayList<>();
        List<Double> edge = Collections.nCopies(chart.categories().size(), 0.0);
        for (Chart.Series part : parts) {
            List<Double> below = edge;
            edge =
                    IntStream.range(0, below.size())
                            .mapToObj(year -> below.get(year) + part.values().get(year))
                            .toList();
            edges.add(edge);
        }
        return List.of(
                new Layer.Band("80% of simulations", 80, edges.get(0), edges.get(3)),
                new Layer.Band("50% of simulations", 50, edges.get(1), edges.get(2)));
    }
}
