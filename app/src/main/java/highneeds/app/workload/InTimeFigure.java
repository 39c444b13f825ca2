package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.workload.Flow;
import highneeds.workload.ProcessRecord;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Share of one kind of work that is finished in time, year by year, counted and expected. */
final class InTimeFigure {

    /** Fewer cases finished than this say nothing of how long they take. */
    static final double FEW = 0.5;

    private final WorkloadForecast work;
    private final WorkKind kind;
    private final String source;
    private final WorkBands bands;

    InTimeFigure(WorkloadForecast work, WorkKind kind, String source) {
        this.work = work;
        this.kind = kind;
        this.source = source;
        this.bands = new WorkBands(work);
    }

    ChartSpec chart() {
        List<Integer> ahead = work.outcome().wholeYears();
        List<Integer> past = kind == WorkKind.REQUEST ? past() : List.of();
        List<Integer> years = new ArrayList<>(past);
        ahead.stream().filter(year -> !past.contains(year)).forEach(years::add);
        Function<Integer, Double> counted =
                year ->
                        past.contains(year)
                                ? work.process()
                                        .flatMap(each -> each.shareInTime(year))
                                        .orElse(Double.NaN)
                                : Double.NaN;
        Function<Integer, Double> expected =
                year -> past.contains(year) ? counted.apply(year) : share(work.outcome(), year);
        List<Layer> layers =
                bands.of(
                        years,
                        (range, year) ->
                                past.contains(year)
                                        ? null
                                        : range.at(run -> share(run, year), WorkBands.QUANTILES));
        if (!past.isEmpty()) {
            layers.add(
                    new Layer.Line(
                            "Counted",
                            Layer.Role.HISTORY,
                            5,
                            years.stream().map(counted).toList()));
        }
        layers.add(
                new Layer.Line(
                        "Expected", Layer.Role.MAIN, 1, years.stream().map(expected).toList()));
        String last = ahead.isEmpty() ? "" : ahead.getLast().toString();
        return new ChartSpec(
                kind == WorkKind.REQUEST ? "Plans within 20 weeks" : kind.label() + " in time",
                "share of those finished in the calendar year",
                source,
                ahead.isEmpty()
                        ? "No whole calendar year is looked at."
                        : Format.wholePercent(share(work.outcome(), ahead.getLast()))
                                + rangeOfShares(ahead.getLast())
                                + " are expected in time in "
                                + last
                                + ".",
                Numbers.SHARES,
                years.stream().map(String::valueOf).toList(),
                past.isEmpty() ? -1 : past.size() - 1,
                layers);
    }

    private String rangeOfShares(int year) {
        double[] band = bands.ends(run -> share(run, year));
        return band.length == 0
                ? ""
                : " (80% range "
                        + Format.wholePercent(band[0])
                        + " to "
                        + Format.wholePercent(band[1])
                        + ")";
    }

    /** Whole calendar years of the list of requests before the work begins in which plans ended. */
    private List<Integer> past() {
        int begins = work.outcome().plan().start().getYear();
        return work.process().stream()
                .map(ProcessRecord::received)
                .flatMap(years -> years.keySet().stream())
                .filter(year -> year < begins)
                .filter(year -> work.process().get().shareInTime(year).isPresent())
                .toList();
    }

    private double share(WorkloadOutcome run, int year) {
        Flow flow = run.flow(kind, year);
        return flow.finished() < FEW ? Double.NaN : flow.shareInTime();
    }
}
