package highneeds.app.figure;

import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.domain.Sector;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One measure of several scenarios, a line for each and no band: what separates them is drawn apart
 * by {@link DifferenceFigure}.
 *
 * @param history what was counted
 * @param forecasts forecasts of the same years, the baseline first
 */
public record SideBySideFigure(History history, Catalogue catalogue, List<Forecast> forecasts) {

    private static final int GREY = 5;

    public SideBySideFigure {
        forecasts = List.copyOf(forecasts);
    }

    /** All plans, all pounds. */
    public ChartSpec of(Measure measure) {
        return chart(
                MeasureWords.name(measure),
                MeasureWords.unit(measure),
                measure,
                List.of(Slice.ALL));
    }

    /** Plans in settings of one sector. */
    public ChartSpec plansIn(Sector sector) {
        List<Slice> slices =
                catalogue.settings().stream()
                        .filter(setting -> setting.sector() == sector)
                        .map(setting -> new Slice(Slice.Dimension.SETTING, setting.name()))
                        .toList();
        return chart(
                "Places taken: " + sector.label(),
                "Plans placed there at the January census, by census year",
                Measure.PLANS,
                slices);
    }

    private ChartSpec chart(String title, String unit, Measure measure, List<Slice> slices) {
        Timeline timeline = Timeline.of(measure, history, forecasts.getFirst());
        List<Double> counted =
                sum(
                        slices.stream()
                                .map(slice -> timeline.history(slice, history, catalogue))
                                .toList());
        List<Layer> layers = new ArrayList<>();
        if (timeline.lastActual() >= 0) {
            layers.add(new Layer.Line("Counted", Layer.Role.HISTORY, GREY, counted));
        }
        int colour = 1;
        List<String> ends = new ArrayList<>();
        Numbers numbers = MeasureWords.numbers(measure);
        for (Forecast forecast : forecasts) {
            boolean baseline = forecast.scenario().equals(Scenario.BASELINE_NAME);
            List<Double> values = values(timeline, slices, forecast);
            layers.add(
                    new Layer.Line(
                            forecast.scenario(),
                            baseline ? Layer.Role.OTHER : Layer.Role.MAIN,
                            baseline ? GREY : colour++,
                            values));
            ends.add(forecast.scenario() + " " + numbers.text(values.getLast()));
        }
        return new ChartSpec(
                title,
                unit,
                source(),
                "In " + timeline.labels().getLast() + ": " + String.join(", ", ends) + ".",
                numbers,
                timeline.labels(),
                timeline.lastActual(),
                layers);
    }

    private List<Double> values(Timeline timeline, List<Slice> slices, Forecast forecast) {
        return sum(
                slices.stream()
                        .map(
                                slice ->
                                        timeline.forecast(
                                                slice,
                                                forecast,
                                                timeline.history(slice, history, catalogue),
                                                forecast.results()::mean))
                        .toList());
    }

    private static List<Double> sum(List<List<Double>> lists) {
        List<Double> sum = new ArrayList<>(lists.getFirst());
        for (List<Double> list : lists.subList(1, lists.size())) {
            for (int i = 0; i < sum.size(); i++) {
                sum.set(i, sum.get(i) + list.get(i));
            }
        }
        return sum;
    }

    private String source() {
        return "January censuses to "
                + history.latest().census()
                + "; forecasts "
                + forecasts.stream()
                        .map(forecast -> "\u201c" + forecast.scenario() + "\u201d")
                        .collect(Collectors.joining(", "))
                + ". Expected values without their range.";
    }
}
