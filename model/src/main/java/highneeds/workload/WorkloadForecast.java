package highneeds.workload;

import highneeds.projection.YearOutcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The statutory work of a forecast under a council's choices: the only place figures about it come
 * from, for window, command line and papers alike.
 *
 * @param choices what was chosen
 * @param process what the council's own requests say; empty if none were imported
 * @param outcome the expected run
 * @param range many runs with their luck; empty while they are not worked out
 */
public record WorkloadForecast(
        WorkloadChoices choices,
        Optional<ProcessRecord> process,
        WorkloadOutcome outcome,
        Optional<WorkloadRange> range) {

    /** Runs of a range that is to be printed. */
    public static final int RUNS = 100;

    /**
     * The expected work.
     *
     * @param years expected years of the forecast, in order
     * @param process what the council's requests say; national shares without
     */
    public static WorkloadForecast of(
            List<YearOutcome> years, Optional<ProcessRecord> process, WorkloadChoices choices) {
        WorkAhead ahead = WorkAhead.of(years, process);
        Team team =
                new Team(
                        choices.teamIsKnown() ? choices.posts() : ahead.keepingPace().posts(),
                        choices.hours());
        WorkloadPlan plan = choices.legacy().in(ahead.plan(team, choices.years()));
        return new WorkloadForecast(choices, process, WorkloadRun.of(plan), Optional.empty());
    }

    /** The same with its range. */
    public WorkloadForecast ranged(long seed) {
        return new WorkloadForecast(
                choices,
                process,
                outcome,
                Optional.of(WorkloadRange.of(outcome.plan(), RUNS, seed)));
    }

    /** Kinds of work there are. */
    public List<WorkKind> kinds() {
        return outcome.plan().demands().stream().map(demand -> demand.track().kind()).toList();
    }

    /** Calendar year in which the target is to be reached: the second, as a team takes time. */
    public int targetYear() {
        List<Integer> years = outcome.wholeYears();
        return years.isEmpty()
                ? outcome.plan().start().getYear()
                : years.get(Math.min(1, years.size() - 1));
    }

    /** The staff that reach the target, with their range if there is one; takes some seconds. */
    public TargetAnswer target() {
        TargetAnswer expected =
                TargetAnswer.of(
                        outcome.plan(), outcome.plan().start(), targetYear(), choices.target());
        return range.map(runs -> expected.within(runs, outcome.plan().start())).orElse(expected);
    }

    /** A figure at a quantile of the runs; empty while there is no range. */
    public OptionalDouble at(double quantile, ToDoubleFunction<WorkloadOutcome> figure) {
        return range.map(runs -> OptionalDouble.of(runs.at(quantile, figure)))
                .orElse(OptionalDouble.empty());
    }

    /** Share of the runs in which something holds; empty while there is no range. */
    public OptionalDouble chance(Predicate<WorkloadOutcome> holds) {
        return range.map(runs -> OptionalDouble.of(runs.chance(holds)))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Monday from which on nothing of a kind is late, at a quantile of the runs.
     *
     * @return empty if something is late at the end of the years looked at, or there is no range
     */
    public Optional<LocalDate> backlogEnds(WorkKind kind, double quantile) {
        LocalDate never = outcome.plan().monday(outcome.plan().weeks() + 1);
        OptionalDouble day = at(quantile, run -> run.backlogEnds(kind).orElse(never).toEpochDay());
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(Math.round(day.getAsDouble())))
                        .filter(ends -> ends.isBefore(never.minusWeeks(1)));
    }

    /** Why what was chosen cannot be had, each in a sentence; nothing if it can. */
    public List<String> warnings() {
        return WorkloadWarnings.of(this);
    }
}
