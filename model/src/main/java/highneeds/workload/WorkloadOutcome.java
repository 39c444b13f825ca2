package highneeds.workload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
        return over(kind, in(year));
    }

    /** A kind of work over all weeks. */
    public Flow flow(WorkKind kind) {
        return over(kind, weeks);
    }

    /** A kind of work over the weeks that begin in a month; nothing if there are none. */
    public Flow flow(WorkKind kind, YearMonth month) {
        return over(kind, in(month));
    }

    /** Months in which a week begins, in order. */
    public List<YearMonth> months() {
        return weeks.stream().map(week -> YearMonth.from(week.monday())).distinct().toList();
    }

    /** Requests decided on in a fortnight of a calendar year on average: what a panel looks at. */
    public double decisionsAFortnight(int year) {
        return 2 * aWeek(year, WeekOfWork::decisions);
    }

    /** The same for a month. */
    public double decisionsAFortnight(YearMonth month) {
        return 2 * aWeek(month, WeekOfWork::decisions);
    }

    /** Cases a week in which a role gives its advice, on average over a calendar year. */
    public double adviceAWeek(Role role, int year) {
        return aWeek(year, week -> week.advice().get(role));
    }

    /** The same for a month. */
    public double adviceAWeek(Role role, YearMonth month) {
        return aWeek(month, week -> week.advice().get(role));
    }

    private double aWeek(int year, ToDoubleFunction<WeekOfWork> figure) {
        return in(year).stream().mapToDouble(figure).average().orElse(0);
    }

    private double aWeek(YearMonth month, ToDoubleFunction<WeekOfWork> figure) {
        return in(month).stream().mapToDouble(figure).average().orElse(0);
    }

    /**
     * Largest number of cases by which a week fails to add up, or by which one does not open with
     * what the week before left; 0 when the books balance.
     */
    public double imbalance() {
        double worst = 0;
        Map<WorkKind, Flow> before = Map.of();
        for (WeekOfWork week : weeks) {
            for (Map.Entry<WorkKind, Flow> each : week.flows().entrySet()) {
                Flow flow = each.getValue();
                double left = before.getOrDefault(each.getKey(), flow).closing();
                double opens = before.isEmpty() ? 0 : Math.abs(flow.opening() - left);
                worst = Math.max(worst, Math.max(flow.imbalance(), opens));
            }
            before = week.flows();
        }
        return worst;
    }

    private static Flow over(WorkKind kind, List<WeekOfWork> which) {
        Flow all = null;
        for (WeekOfWork week : which) {
            Flow flow = week.flows().get(kind);
            if (flow != null) {
                all = all == null ? flow : all.then(flow);
            }
        }
        return all == null ? Flow.NOTHING : all;
    }

    private List<WeekOfWork> in(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private List<WeekOfWork> in(YearMonth month) {
        return between(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Weeks that begin on a first day or later and before another. */
    private List<WeekOfWork> between(LocalDate first, LocalDate after) {
        return weeks.subList(position(first), position(after));
    }

    private int position(LocalDate day) {
        long days = ChronoUnit.DAYS.between(weeks.getFirst().monday(), day);
        return Math.clamp(Math.ceilDiv(days, 7L), 0, weeks.size());
    }

    /** Hours of a role over the weeks that begin in a calendar year. */
    public Hours hours(Role role, int year) {
        return in(year).stream()
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
        return in(year).stream().mapToDouble(week -> plan.team().weeklyCost(week.monday())).sum();
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
        return in(year).stream()
                .map(week -> week.flows().getOrDefault(WorkKind.REQUEST, Flow.NOTHING))
                .mapToDouble(flow -> flow.overdue() * share * yearlyCost * 7 / 365.25)
                .sum();
    }
}
