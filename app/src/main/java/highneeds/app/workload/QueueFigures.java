package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.workload.Flow;
import highneeds.workload.Role;
import highneeds.workload.Stage;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Charts of one kind of work as a queue. */
final class QueueFigures {

    private final WorkloadForecast work;
    private final WorkKind kind;
    private final String source;
    private final List<YearMonth> months;
    private final WorkBands bands;

    QueueFigures(WorkloadForecast work, WorkKind kind, String source) {
        this.work = work;
        this.kind = kind;
        this.source = source;
        this.months = work.outcome().months();
        this.bands = new WorkBands(work);
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
                        + range(bands.ends(run -> run.flow(kind, months.getLast()).closing()))
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
                                                bands.ends(
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

    ChartSpec weeks() {
        ToDoubleBiFunction<WorkloadOutcome, YearMonth> taken =
                (run, month) -> {
                    Flow flow = run.flow(kind, month);
                    return flow.finished() < InTimeFigure.FEW ? Double.NaN : flow.averageWeeks();
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
        double[] band = bands.ends(run -> taken.applyAsDouble(run, month));
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
                        + range(bands.ends(run -> figure.applyAsDouble(run, busiest)))
                        + ".",
                Numbers.TENTHS,
                line(name, figure));
    }

    private Flow flow(YearMonth month) {
        return work.outcome().flow(kind, month);
    }

    private List<Layer> line(String name, ToDoubleBiFunction<WorkloadOutcome, YearMonth> figure) {
        List<Layer> layers =
                bands.of(
                        months,
                        (range, month) ->
                                range.at(
                                        run -> figure.applyAsDouble(run, month),
                                        WorkBands.QUANTILES));
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
