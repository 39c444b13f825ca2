package highneeds.app.workload;

import highneeds.app.chart.Layer;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;
import highneeds.workload.WorkloadRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** The range of the statutory work as charts and sentences show it; nothing while there is none. */
record WorkBands(WorkloadForecast work) {

    /** Ends of the 80% range and, between them, of the 50% range. */
    static final double[] QUANTILES = {0.1, 0.25, 0.75, 0.9};

    /**
     * Both ranges at some times.
     *
     * @param at the figure at {@link #QUANTILES}; null where it has no range
     */
    <T> List<Layer> of(List<T> times, BiFunction<WorkloadRange, T, double[]> at) {
        List<Layer> layers = new ArrayList<>();
        work.range()
                .ifPresent(
                        range -> {
                            List<double[]> quantiles =
                                    times.stream().map(time -> at.apply(range, time)).toList();
                            layers.add(band("80% range", 80, quantiles, 0, 3));
                            layers.add(band("50% range", 50, quantiles, 1, 2));
                        });
        return layers;
    }

    private static Layer band(
            String name, int percent, List<double[]> quantiles, int low, int high) {
        return new Layer.Band(
                name,
                percent,
                quantiles.stream().map(each -> each == null ? Double.NaN : each[low]).toList(),
                quantiles.stream().map(each -> each == null ? Double.NaN : each[high]).toList());
    }

    /** Both ends of the 80% range of a figure; none while there is no range. */
    double[] ends(ToDoubleFunction<WorkloadOutcome> figure) {
        return work.range().map(runs -> runs.at(figure, 0.1, 0.9)).orElse(new double[0]);
    }
}
