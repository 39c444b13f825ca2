package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.HeadlineFigure;
import highneeds.domain.FinancialYear;
import highneeds.workload.Flow;
import highneeds.workload.Role;
import highneeds.workload.TargetAnswer;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;
import highneeds.workload.WorkloadOutcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** The few figures about the statutory work that a reader wants first. */
final class WorkHeadlines {

    static final int COUNT = 6;

    private static final String FOLLOWS = "range follows\u2026";

    private final WorkloadForecast work;
    private final WorkKind kind;
    private final int year;

    private WorkHeadlines(WorkloadForecast work, WorkKind kind) {
        this.work = work;
        this.kind = kind;
        this.year = work.targetYear();
    }

    static List<HeadlineFigure> of(
            WorkloadForecast work, WorkKind kind, Optional<TargetAnswer> answer) {
        WorkHeadlines made = new WorkHeadlines(work, kind);
        return List.of(
                made.inTime(),
                made.ends(),
                made.late(),
                made.needed(answer),
                made.panel(),
                made.cost());
    }

    private HeadlineFigure inTime() {
        return figure(
                (kind == WorkKind.REQUEST ? "Within 20 weeks, " : "In time, ") + year,
                run -> run.flow(kind, year).shareInTime(),
                finished() ? Format::wholePercent : _ -> "none made",
                "target " + Format.wholePercent(work.choices().target()));
    }

    /** Of nothing finished, everything was in time; that would tell nobody anything. */
    private boolean finished() {
        return work.outcome().flow(kind, year).finished() >= 0.5;
    }

    private HeadlineFigure ends() {
        String never = "after " + (last() - 1);
        String value = work.outcome().backlogEnds(kind).map(Format::day).orElse(never);
        String range = work.range().isEmpty() ? FOLLOWS : rangeOfEnds();
        return new HeadlineFigure("Backlog is cleared", "Backlog ends", value, range, "");
    }

    private String rangeOfEnds() {
        String early = day(work.backlogEnds(kind, 0.1));
        String late = day(work.backlogEnds(kind, 0.9));
        return early.equals(late) ? "80% range: the same" : "80% range " + early + " to " + late;
    }

    private String day(Optional<LocalDate> day) {
        return day.map(Format::day).orElse("after " + (last() - 1));
    }

    private int last() {
        return work.outcome().months().getLast().getYear() + 1;
    }

    private HeadlineFigure late() {
        Flow flow = work.outcome().flow(kind, year);
        return figure(
                "Late at the end of " + year,
                run -> run.flow(kind, year).overdue(),
                Format::count,
                Format.count(flow.closing()) + " under way");
    }

    private HeadlineFigure needed(Optional<TargetAnswer> answer) {
        String name = "More posts for " + Format.wholePercent(work.choices().target());
        String value = answer.map(WorkHeadlines::posts).orElse("\u2026");
        String range = answer.map(WorkHeadlines::range).orElse(FOLLOWS);
        return new HeadlineFigure(name, "More posts", value, range, "in " + year);
    }

    private static String range(TargetAnswer answer) {
        return answer.range()
                .map(
                        posts ->
                                "80% range "
                                        + Format.dial(posts.low(), 0.1)
                                        + (Double.isInfinite(posts.high())
                                                ? " to out of reach"
                                                : " to " + Format.dial(posts.high(), 0.1)))
                .orElse("at best " + Format.wholePercent(answer.best()) + " whoever is there");
    }

    private static String posts(TargetAnswer answer) {
        if (answer.reached()) {
            return "none";
        }
        if (answer.together().isEmpty()) {
            return "out of reach";
        }
        double posts =
                answer.together().get().values().stream().mapToDouble(Double::doubleValue).sum();
        String more = Format.dial(posts, 0.1);
        int weeks = answer.weeksSooner().orElse(0);
        return weeks == 0 ? more : more + ", " + Format.counted(weeks, "week", "weeks") + " sooner";
    }

    private HeadlineFigure panel() {
        return figure(
                "Panel each fortnight, " + year,
                run -> run.decisionsAFortnight(year),
                value -> Format.dial(value, 0.1),
                "health: "
                        + Format.dial(work.outcome().adviceAWeek(Role.HEALTH, year), 0.1)
                        + " a week");
    }

    private HeadlineFigure cost() {
        FinancialYear first = new FinancialYear(work.outcome().plan().start().getYear());
        double cost = TeamFigures.cost(work.outcome().plan().team(), first);
        return new HeadlineFigure(
                "Cost of the posts, " + first,
                "Cost " + first,
                cost == 0 ? "\u2013" : Format.pounds(cost),
                cost == 0 ? "no cost typed" : taken(first.startYear()),
                cost == 0 ? "" : "posts as typed");
    }

    /** What the posts would cost that the work takes, which is uncertain as the work is. */
    private String taken(int of) {
        return work.range()
                .map(runs -> runs.at(run -> run.plan().costTaken(of), 0.1, 0.9))
                .map(
                        band ->
                                "the work takes "
                                        + Format.pounds(band[0])
                                        + " to "
                                        + Format.pounds(band[1]))
                .orElse(FOLLOWS);
    }

    private HeadlineFigure figure(
            String name,
            ToDoubleFunction<WorkloadOutcome> figure,
            DoubleFunction<String> words,
            String beside) {
        String range =
                work.range()
                        .map(runs -> runs.at(figure, 0.1, 0.9))
                        .map(
                                band ->
                                        HeadlineFigure.range(
                                                words.apply(band[0]), words.apply(band[1])))
                        .orElse(FOLLOWS);
        return new HeadlineFigure(
                name, name, words.apply(figure.applyAsDouble(work.outcome())), range, beside);
    }
}
