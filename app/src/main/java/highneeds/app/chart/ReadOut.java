package highneeds.app.chart;

import java.util.ArrayList;
import java.util.List;

/** What a chart says of one year when it is pointed at. */
final class ReadOut {

    private ReadOut() {}

    /** One line for the year and one for each layer that has a value in it. */
    static List<String> of(ChartSpec chart, int year) {
        List<String> lines = new ArrayList<>();
        lines.add(chart.years().get(year));
        double total = 0;
        int parts = 0;
        for (Layer layer : chart.layers().reversed()) {
            switch (layer) {
                case Layer.Band band -> addBand(lines, chart, band, year);
                case Layer.Line line -> add(lines, chart, line.name(), line.values().get(year));
                case Layer.Column column -> {
                    double value = column.values().get(year);
                    add(lines, chart, column.name(), value);
                    total += Double.isNaN(value) ? 0 : value;
                    parts++;
                }
            }
        }
        if (parts > 1) {
            lines.add(1, "All: " + chart.numbers().text(total));
        }
        return lines;
    }

    private static void add(List<String> lines, ChartSpec chart, String name, double value) {
        if (!Double.isNaN(value)) {
            lines.add(name + ": " + chart.numbers().text(value));
        }
    }

    private static void addBand(List<String> lines, ChartSpec chart, Layer.Band band, int year) {
        double low = band.low().get(year);
        double high = band.high().get(year);
        if (!Double.isNaN(low) && low != high) {
            lines.add(
                    band.name()
                            + ": "
                            + chart.numbers().text(low)
                            + " to "
                            + chart.numbers().text(high));
        }
    }
}
