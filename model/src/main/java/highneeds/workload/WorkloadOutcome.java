package highneeds.workload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a plan of work came to.
 *
 * @param plan what was assumed
 * @param weeks each week in order
 */
public record WorkloadOutcome(WorkloadPlan plan, List<WeekOfWork> weeks) {

    /** Fewer overdue cases than this are the ordinary stragglers of any week. */
    private static final double NONE_TO_SPEAK_OF = 0.5;

    public WorkloadOutcome {
        weeks = List.copyOf(weeks);
    }

    /** A kind of work over the weeks that begin in a calendar year; nothing if there are none. */
    public Flow flow(WorkKind kind, int year) {
        return over(kind, week -> week.monday().getYear() == year);
    }

    /** A kind of work over all weeks. */
    public Flow flow(WorkKind kind) {
        return over(kind, _ -> true);
    }

    private Flow over(WorkKind kind, Predicate<WeekOfWork> which) {
        return weeks.stream()
                .filter(which)
                .map(week -> week.flows().getOrDefault(kind, Flow.NOTHING))
                .reduce(Flow::then)
                .orElse(Flow.NOTHING);
    }

    /** Hours of a role over the weeks that begin in a calendar year. */
    public Hours hours(Role role, int year) {
        return weeks.stream()
                .filter(week -> week.monday().getYear() == year)
                .map(week -> week.hours().get(role))
                .reduce(Hours::and)
                .orElse(Hours.NONE);
    }

    /** Calendar years of which all weeks were looked at. */
    public List<Integer> wholeYears() {
        LocalDate first = weeks.getFirst().monday();
        LocalDate after = weeks.getLast().monday().plusWeeks(1);
        return weeks.stream()
                .map(week -> week.monday().getYear())
                .distinct()
                .filter(
                        year ->
                                first.isBefore(LocalDate.of(year, 1, 8))
                                        && !after.isBefore(LocalDate.of(year + 1, 1, 1)))
                .toList();
    }

    /**
     * Monday of the first week from which on no case is past its deadline.
     *
     * @return empty if there are some at the end
     */
    public Optional<LocalDate> backlogEnds(WorkKind kind) {
        LocalDate ends = weeks.getFirst().monday();
        for (WeekOfWork week : weeks) {
            if (week.flows().getOrDefault(kind, Flow.NOTHING).overdue() >= NONE_TO_SPEAK_OF) {
                ends = week.monday().plusWeeks(1);
            }
        }
        return ends.isAfter(weeks.getLast().monday()) ? Optional.empty() : Optional.of(ends);
    }

    /** The role that most often has less time than is wanted, by hours short over all weeks. */
    public Optional<Role> scarcest() {
        return List.of(Role.values()).stream()
                .filter(role -> shortOf(role) > 0)
                .max(Comparator.comparingDouble(this::shortOf));
    }

    private double shortOf(Role role) {
        return weeks.stream()
                .map(week -> week.hours().get(role))
                .mapToDouble(hours -> Math.max(0, hours.wanted() - hours.available()))
                .sum();
    }

    /** What the posts cost over the weeks that begin in a calendar year, GBP. */
    public double cost(int year) {
        return weeks.stream()
                .filter(week -> week.monday().getYear() == year)
                .mapToDouble(week -> plan.team().weeklyCost(week.monday()))
                .sum();
    }

    /**
     * Cost of plans not yet paid for because they are late, GBP over a calendar year. It comes
     * later, or at once if it is backdated; it is not saved.
     *
     * @param yearlyCost GBP a year of a new plan with its transport
     */
    public double putOff(double yearlyCost, int year) {
        double share =
                plan.demands().stream()
                        .map(Demand::track)
                        .filter(track -> track.kind() == WorkKind.REQUEST)
                        .mapToDouble(Track::yield)
                        .sum();
        return weeks.stream()
                .filter(week -> week.monday().getYear() == year)
                .map(week -> week.flows().getOrDefault(WorkKind.REQUEST, Flow.NOTHING))
                .mapToDouble(flow -> flow.overdue() * share * yearlyCost * 7 / 365.25)
                .sum();
    }
}
