package highneeds.app.figure;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One measure over the years in stacked parts: by sector, setting, need or age group. */
public final class StackFigure {

    /** Colours of the palette; more parts than this are gathered in the last. */
    private static final int MOST_PARTS = 6;

    private static final String REST = "All others";

    private final Measure measure;
    private final Subject subject;
    private final Timeline timeline;

    /** What a whole is stacked by. */
    public enum By {
        SECTOR("Sector", Slice.Dimension.SETTING),
        SETTING("Setting", Slice.Dimension.SETTING),
        NEED("Need", Slice.Dimension.NEED),
        AGE_GROUP("Age group", Slice.Dimension.AGE_GROUP);

        private final String label;
        private final Slice.Dimension dimension;

        By(String label, Slice.Dimension dimension) {
            this.label = label;
            this.dimension = dimension;
        }

        public String label() {
            return label;
        }
    }

    private StackFigure(Measure measure, Subject subject) {
        this.measure = measure;
        this.subject = subject;
        this.timeline = Timeline.of(measure, subject.history(), subject.chosen());
    }

    /** The chart of a measure by its parts. */
    public static ChartSpec of(Measure measure, By by, Subject subject) {
        return new StackFigure(measure, subject).chart(by);
    }

    private ChartSpec chart(By by) {
        Map<String, double[]> parts = parts(by);
        parts.values().removeIf(values -> java.util.Arrays.stream(values).allMatch(v -> v == 0));
        Map<String, double[]> shown =
                by == By.AGE_GROUP ? parts : gathered(parts, timeline.years().size());
        List<Layer> layers = new ArrayList<>();
        int colour = 1;
        for (var part : shown.entrySet()) {
            List<Double> values = java.util.Arrays.stream(part.getValue()).boxed().toList();
            layers.add(new Layer.Column(part.getKey(), colour++, values));
        }
        return new ChartSpec(
                MeasureWords.name(measure) + " by " + by.label().toLowerCase(java.util.Locale.UK),
                MeasureWords.unit(measure),
                subject.source(),
                summary(shown),
                MeasureWords.numbers(measure),
                timeline.labels(),
                timeline.lastActual(),
                layers);
    }

    private Map<String, double[]> parts(By by) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        List<Slice> slices = Slice.parts(by.dimension, subject.catalogue());
        for (int i = 0; i < slices.size(); i++) {
            String name = by == By.SECTOR ? sector(i).label() : slices.get(i).name();
            double[] values = values(slices.get(i));
            parts.merge(name, values, StackFigure::sum);
        }
        return parts;
    }

    private Sector sector(int position) {
        Setting setting = subject.catalogue().settings().get(position);
        return setting.sector();
    }

    private double[] values(Slice slice) {
        List<Double> history = timeline.history(slice, subject.history(), subject.catalogue());
        List<Double> forecast =
                timeline.forecast(
                        slice, subject.chosen(), history, subject.chosen().results()::mean);
        double[] values = new double[history.size()];
        for (int i = 0; i < values.length; i++) {
            double value = i <= timeline.lastActual() ? history.get(i) : forecast.get(i);
            values[i] = Double.isNaN(value) ? 0 : value;
        }
        return values;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /** The largest parts of the last year, largest first, and all others as one. */
    private static Map<String, double[]> gathered(Map<String, double[]> parts, int years) {
        List<Map.Entry<String, double[]>> sorted = new ArrayList<>(parts.entrySet());
        Comparator<Map.Entry<String, double[]>> bySize =
                Comparator.comparingDouble(
                        part -> years == 0 ? 0 : -Math.abs(part.getValue()[years - 1]));
        sorted.sort(bySize);
        Map<String, double[]> gathered = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean own = sorted.size() <= MOST_PARTS || i < MOST_PARTS - 1;
            gathered.merge(
                    own ? sorted.get(i).getKey() : REST,
                    sorted.get(i).getValue(),
                    StackFigure::sum);
        }
        return gathered;
    }

    private String summary(Map<String, double[]> parts) {
        if (parts.isEmpty() || timeline.years().isEmpty()) {
            return "";
        }
        int last = timeline.years().size() - 1;
        int first = Math.max(0, timeline.lastActual());
        Map.Entry<String, double[]> most =
                parts.entrySet().stream()
                        .max(
                                Comparator.comparingDouble(
                                        part -> part.getValue()[last] - part.getValue()[first]))
                        .orElseThrow();
        Numbers numbers = MeasureWords.numbers(measure);
        double change = most.getValue()[last] - most.getValue()[first];
        return change <= 0
                ? "No part grows."
                : "Most growth is in "
                        + most.getKey()
                        + ": "
                        + numbers.change(change)
                        + " by "
                        + timeline.labels().get(last)
                        + ".";
    }
}
