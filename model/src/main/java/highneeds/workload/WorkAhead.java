package highneeds.workload;

import highneeds.assumptions.PlanMaking;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.projection.YearOutcome;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * The work that a forecast of plans brings: as many requests as the plans that fall due take, a
 * review a year of every plan, one more before each change of phase, and appeals.
 *
 * <p>A year of the forecast goes from one January census to the next, so its new plans are those of
 * the calendar year. Requests are put into the year of their plan.
 */
public final class WorkAhead {

    /**
     * Appeals registered for each request: 22,276 of 154,489 in 2024, England. Source: Ministry of
     * Justice and Department for Education, 2025.
     */
    static final double APPEALS_PER_REQUEST = 22_276.0 / 154_489;

    /** National curriculum years before a change of phase: into school, infant, Y6, Y11, Y13. */
    private static final Set<Integer> BEFORE_A_CHANGE = Set.of(-1, 2, 6, 11, 13);

    private static final double ROOM = 1.1;

    private final List<YearOutcome> years;
    private final List<Double> due;
    private final Track requests;
    private final MonthPattern months;
    private final List<Demand.Begun> begun;

    private WorkAhead(
            List<YearOutcome> years,
            Track requests,
            MonthPattern months,
            List<Demand.Begun> begun) {
        this.years = List.copyOf(years);
        this.due = PlansDue.of(years).stream().map(NcyValues::total).toList();
        this.requests = requests;
        this.months = months;
        this.begun = begun;
    }

    /**
     * The work of a forecast.
     *
     * @param years its expected years, in order
     * @param process what the council's requests say; national shares without
     */
    public static WorkAhead of(List<YearOutcome> years, Optional<ProcessRecord> process) {
        Track usual = Track.usual(WorkKind.REQUEST);
        return process.map(
                        record ->
                                new WorkAhead(
                                        years,
                                        usual.with(
                                                        0,
                                                        usual.stages()
                                                                .get(0)
                                                                .withGoesOn(record.assessed()))
                                                .with(
                                                        1,
                                                        usual.stages()
                                                                .get(1)
                                                                .withGoesOn(record.issued())),
                                        record.months(),
                                        record.begun()))
                .orElseGet(
                        () -> new WorkAhead(years, usual, MonthPattern.schoolMonths(), List.of()));
    }

    /** The first Monday of the year after the opening census. */
    public LocalDate start() {
        return LocalDate.of(years.getFirst().census() - 1, 1, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** How requests go, with the council's own shares. */
    public Track requests() {
        return requests;
    }

    /** Plans that will come of requests already past their deadline when the forecast begins. */
    double lateBefore() {
        return begun.stream()
                .filter(each -> each.weeksAgo() > requests.deadline())
                .mapToDouble(each -> each.cases() * requests.yield(each.stage()))
                .sum();
    }

    /**
     * Requests of a calendar year: its new plans ÷ the share of requests that lead to one.
     *
     * @param year one of the forecast
     */
    public double requestsIn(int year) {
        return newPlans(year) / requests.yield();
    }

    private double newPlans(int year) {
        return due.get(years.indexOf(year(year)));
    }

    private YearOutcome year(int year) {
        return years.stream()
                .filter(each -> each.census() == year + 1)
                .findFirst()
                .orElse(years.getLast());
    }

    /**
     * All work of the first calendar years of the forecast, for a team.
     *
     * @param ahead how many years
     */
    public WorkloadPlan plan(Team team, int ahead) {
        LocalDate after = LocalDate.of(start().getYear() + Math.min(ahead, years.size()), 1, 1);
        int weeks = (int) Math.ceilDiv(ChronoUnit.DAYS.between(start(), after), 7);
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand(changed(ahead), weekly(weeks, months, this::requestsIn), begun));
        demands.add(
                demand(
                        WorkKind.ANNUAL_REVIEW,
                        weeks,
                        MonthPattern.schoolMonths(),
                        year -> year(year).opening().total()));
        demands.add(demand(WorkKind.PHASE_TRANSFER, weeks, MonthPattern.autumn(), this::changing));
        demands.add(
                demand(
                        WorkKind.APPEAL,
                        weeks,
                        MonthPattern.schoolMonths(),
                        year -> APPEALS_PER_REQUEST * requestsIn(year)));
        return new WorkloadPlan(start(), weeks, demands, joined(team, ahead));
    }

    /** How requests go with what a scenario saves, on average over the years looked at. */
    private Track changed(int ahead) {
        double sooner = making(ahead).mapToDouble(PlanMaking::weeksSooner).average().orElse(0);
        double saved = making(ahead).mapToDouble(PlanMaking::timeSaved).average().orElse(0);
        return requests.sooner(sooner).withHoursTimes(1 - saved);
    }

    /** A team with those who come for a while in a scenario. */
    private Team joined(Team team, int ahead) {
        Team joined = team;
        for (YearOutcome year : years.subList(0, Math.min(ahead, years.size()))) {
            double more = year.given().making().morePosts();
            if (more > 0) {
                LocalDate first = LocalDate.of(year.given().census(), 1, 1);
                joined =
                        joined.with(
                                new Post(
                                        Role.CASEWORKER,
                                        more,
                                        Optional.of(first),
                                        Optional.of(first.plusYears(1).minusDays(1)),
                                        0,
                                        "temporary team of the scenario"));
            }
        }
        return joined;
    }

    private Stream<PlanMaking> making(int ahead) {
        return years.stream().limit(ahead).map(year -> year.given().making());
    }

    private Demand demand(
            WorkKind kind, int weeks, MonthPattern pattern, IntToDoubleFunction yearly) {
        return new Demand(Track.usual(kind), weekly(weeks, pattern, yearly), List.of());
    }

    private List<Double> weekly(int weeks, MonthPattern pattern, IntToDoubleFunction yearly) {
        List<Double> all = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = start().plusWeeks(week);
            all.add(yearly.applyAsDouble(monday.getYear()) * pattern.week(monday));
        }
        return all;
    }

    /** Plans whose children change phase in the next September. */
    private double changing(int year) {
        CellValues plans = year(year).closing();
        Grid grid = plans.grid();
        double changing = 0;
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            if (BEFORE_A_CHANGE.contains(ncy)) {
                for (int need = 0; need < grid.needs(); need++) {
                    for (int setting = 0; setting < grid.settings(); setting++) {
                        changing += plans.get(ncy, need, setting);
                    }
                }
            }
        }
        return changing;
    }

    /**
     * The team that just keeps pace with the first year, to start from where nobody said who is
     * there: hours the work takes and a tenth more, as those who are busy to the last hour are
     * always late, ÷ hours a post has, rounded up to half a post.
     */
    public Team keepingPace() {
        WorkloadPlan plan = plan(Team.of(List.of()), 1);
        List<Post> posts = new ArrayList<>();
        for (Role role : Role.values()) {
            double hours = 0;
            for (Demand demand : plan.demands()) {
                double cases =
                        demand.perWeek().stream().limit(52).mapToDouble(Double::doubleValue).sum();
                hours += cases * demand.track().hours(role);
            }
            double posted = Math.ceil(2 * ROOM * hours / 52 / role.usualHours()) / 2;
            posts.add(Post.inPost(role, posted));
        }
        return Team.of(posts);
    }
}
