package highneeds.app.figure;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;

/** New and ceased plans side by side: what was counted and what is expected. */
public final class FlowFigure {

    private FlowFigure() {}

    public static ChartSpec of(Subject subject) {
        Timeline timeline = Timeline.of(Measure.JOINERS, subject.history(), subject.chosen());
        List<Double> joiners = values(Measure.JOINERS, subject);
        List<Double> leavers = values(Measure.LEAVERS, subject);
        List<Layer> layers =
                List.of(
                        new Layer.Line("Ceased plans", Layer.Role.MAIN, 3, leavers),
                        new Layer.Line("New plans", Layer.Role.MAIN, 1, joiners));
        return new ChartSpec(
                "New and ceased plans",
                "plans a year, up to the January census",
                subject.source(),
                summary(timeline, joiners, leavers),
                Numbers.PLANS,
                timeline.labels(),
                timeline.lastActual(),
                layers);
    }

    private static List<Double> values(Measure measure, Subject subject) {
        Timeline timeline = Timeline.of(measure, subject.history(), subject.chosen());
        List<Double> values =
                new ArrayList<>(
                        timeline.history(Slice.ALL, subject.history(), subject.catalogue()));
        List<Double> forecast =
                timeline.forecast(
                        Slice.ALL, subject.chosen(), values, subject.chosen().results()::mean);
        for (int i = timeline.lastActual() + 1; i < values.size(); i++) {
            values.set(i, forecast.get(i));
        }
        return values;
    }

    private static String summary(Timeline timeline, List<Double> joiners, List<Double> leavers) {
        int last = timeline.lastActual();
        if (last < 0 || last >= leavers.size()) {
            return "";
        }
        return "In the year to January "
                + timeline.labels().get(last)
                + ", "
                + Format.count(joiners.get(last))
                + " plans started and "
                + Format.count(leavers.get(last))
                + " ceased.";
    }
}
