package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.workload.Flow;
import highneeds.workload.ProcessRecord;
import highneeds.workload.Role;
import highneeds.workload.Stage;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;
import highneeds.workload.WorkloadRange;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Charts of one kind of work as a queue. */
final class QueueFigures {

    /** Fewer cases finished than this say nothing of how long they take. */
    private static final double FEW = 0.5;

    private static final double[] QUANTILES = {0.1, 0.25, 0.75, 0.9};

    private final WorkloadForecast work;
    private final WorkKind kind;
    private final String source;
    private final List<YearMonth> months;

    QueueFigures(WorkloadForecast work, WorkKind kind, String source) {
        this.work = work;
        this.kind = kind;
        this.source = source;
        this.months = work.outcome().months();
    }

    ChartSpec backlog() {
        List<Stage> stages =
                work.outcome().plan().demands().stream()
                        .filter(demand -> demand.track().kind() == kind)
                        .flatMap(demand -> demand.track().stages().stream())
                        .toList();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            int stage = i;
            layers.add(
                    new Layer.Column(
                            stages.get(i).name(),
                            i + 1,
                            months.stream()
                                    .map(month -> flow(month).stages().get(stage))
                                    .toList()));
        }
        double first = flow(months.getFirst()).closing();
        double last = flow(months.getLast()).closing();
        return monthly(
                kind.label() + " under way, by stage",
                "number at the end of the month",
                "Under way: "
                        + Format.count(first)
                        + " at the end of "
                        + label(months.getFirst())
                        + ", "
                        + Format.count(last)
                        + range(last(run -> run.flow(kind, months.getLast()).closing()))
                        + " at the end of "
                        + label(months.getLast())
                        + ".",
                Numbers.PLANS,
                layers);
    }

    ChartSpec late() {
        ToDoubleBiFunction<WorkloadOutcome, YearMonth> overdue =
                (run, month) -> run.flow(kind, month).overdue();
        int weeks =
                work.outcome().plan().demands().stream()
                        .filter(demand -> demand.track().kind() == kind)
                        .mapToInt(demand -> demand.track().deadline())
                        .findFirst()
                        .orElse(0);
        String ends =
                work.outcome()
                        .backlogEnds(kind)
                        .map(day -> "Nothing is late from the week of " + Format.day(day) + " on.")
                        .orElse(
                                "Some are late at the end of the years looked at: "
                                        + Format.count(flow(months.getLast()).overdue())
                                        + range(
                                                last(
                                                        run ->
                                                                overdue.applyAsDouble(
                                                                        run, months.getLast())))
                                        + ".");
        return monthly(
                "Late: more than " + weeks + " weeks under way",
                "number at the end of the month",
                ends,
                Numbers.PLANS,
                line("Late", overdue));
    }

    ChartSpec inTime() {
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
        List<Layer> layers = new ArrayList<>();
        bands(
                layers,
                years,
                (range, year) ->
                        past.contains(year) ? null : range.at(run -> share(run, year), QUANTILES));
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
        double[] band = last(run -> share(run, year));
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

    ChartSpec weeks() {
        ToDoubleBiFunction<WorkloadOutcome, YearMonth> taken =
                (run, month) -> {
                    Flow flow = run.flow(kind, month);
                    return flow.finished() < FEW ? Double.NaN : flow.averageWeeks();
                };
        YearMonth month = months.getLast();
        double weeks = taken.applyAsDouble(work.outcome(), month);
        return monthly(
                "Weeks from start to end",
                "average of those finished in the month",
                Double.isNaN(weeks)
                        ? "None is finished in the last month, as nobody is free to."
                        : "Those finished in "
                                + label(month)
                                + " take "
                                + Format.dial(weeks, 0.1)
                                + " weeks"
                                + rangeOfWeeks(taken, month)
                                + ".",
                Numbers.TENTHS,
                line("Weeks", taken));
    }

    private String rangeOfWeeks(
            ToDoubleBiFunction<WorkloadOutcome, YearMonth> taken, YearMonth month) {
        double[] band = last(run -> taken.applyAsDouble(run, month));
        return band.length == 0 || Double.isNaN(band[0]) || Double.isNaN(band[1])
                ? ""
                : " (80% range "
                        + Format.dial(band[0], 0.1)
                        + " to "
                        + Format.dial(band[1], 0.1)
                        + ")";
    }

    ChartSpec panels() {
        return rate(
                "Requests a panel looks at in a fortnight",
                "decisions in a fortnight, average of the month",
                "Decisions",
                WorkloadOutcome::decisionsAFortnight);
    }

    ChartSpec healthAdvice() {
        return rate(
                "Referrals for health advice a week",
                "referrals a week, average of the month",
                "Referrals",
                (run, month) -> run.adviceAWeek(Role.HEALTH, month));
    }

    private ChartSpec rate(
            String title,
            String unit,
            String name,
            ToDoubleBiFunction<WorkloadOutcome, YearMonth> figure) {
        YearMonth busiest =
                months.stream()
                        .max(
                                (a, b) ->
                                        Double.compare(
                                                figure.applyAsDouble(work.outcome(), a),
                                                figure.applyAsDouble(work.outcome(), b)))
                        .orElseThrow();
        double most = figure.applyAsDouble(work.outcome(), busiest);
        return monthly(
                title,
                unit,
                "Most in "
                        + label(busiest)
                        + ": "
                        + Format.dial(most, 0.1)
                        + range(last(run -> figure.applyAsDouble(run, busiest)))
                        + ".",
                Numbers.TENTHS,
                line(name, figure));
    }

    private Flow flow(YearMonth month) {
        return work.outcome().flow(kind, month);
    }

    private List<Layer> line(String name, ToDoubleBiFunction<WorkloadOutcome, YearMonth> figure) {
        List<Layer> layers = new ArrayList<>();
        bands(
                layers,
                months,
                (range, month) -> range.at(run -> figure.applyAsDouble(run, month), QUANTILES));
        layers.add(
                new Layer.Line(
                        name,
                        Layer.Role.MAIN,
                        1,
                        months.stream()
                                .map(month -> figure.applyAsDouble(work.outcome(), month))
                                .toList()));
        return layers;
    }

    private <T> void bands(
            List<Layer> layers, List<T> times, BiFunction<WorkloadRange, T, double[]> at) {
        if (work.range().isEmpty()) {
            return;
        }
        List<double[]> quantiles =
                times.stream().map(time -> at.apply(work.range().get(), time)).toList();
        layers.add(band("80% range", 80, quantiles, 0, 3));
        layers.add(band("50% range", 50, quantiles, 1, 2));
    }

    private static Layer band(
            String name, int percent, List<double[]> quantiles, int low, int high) {
        return new Layer.Band(
                name,
                percent,
                quantiles.stream().map(each -> each == null ? Double.NaN : each[low]).toList(),
                quantiles.stream().map(each -> each == null ? Double.NaN : each[high]).toList());
    }

    /** Both ends of the 80 % range of a figure; none while there is no range. */
    private double[] last(ToDoubleFunction<WorkloadOutcome> figure) {
        return work.range().map(runs -> runs.at(figure, 0.1, 0.9)).orElse(new double[0]);
    }

    private static String range(double[] band) {
        return band.length == 0
                ? ""
                : " (80% range " + Format.count(band[0]) + " to " + Format.count(band[1]) + ")";
    }

    private ChartSpec monthly(
            String title, String unit, String summary, Numbers numbers, List<Layer> layers) {
        return new ChartSpec(
                title,
                unit,
                source,
                summary,
                numbers,
                months.stream().map(QueueFigures::label).toList(),
                -1,
                layers);
    }

    static String label(YearMonth month) {
        return Format.month(month);
    }
}
