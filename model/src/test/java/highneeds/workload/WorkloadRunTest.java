package highneeds.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.workload.Demand.Begun;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

class WorkloadRunTest {

    private static final LocalDate NOVEMBER_2014 = LocalDate.of(2014, 11, 3);
    private static final LocalDate APRIL_2018 = LocalDate.of(2018, 4, 2);

    /** Weeks from 3 November 2014 to 2 April 2018: 3 years and 5 months. */
    private static final int WEEKS = 178;

    /** One stage of 20 hours of a caseworker, finished 20 weeks after it began at the earliest. */
    private static final Track TRANSFER =
            new Track(
                    WorkKind.CONVERSION,
                    List.of(new Stage("Transfer", Map.of(Role.CASEWORKER, 20.0), Delay.of(20), 1)),
                    20);

    /**
     * 964 statements and about 150 learning-difficulty assessments to be converted by April 2018,
     * of which 130 had begun by November 2014: 984 are to begin. All must have begun 20 weeks
     * before the end, in 178 − 20 = 158 weeks: 6.23 a week. With those begun that is 1,114 × 20
     * hours = 22,280 hours in the 178 weeks, or 125.2 hours a week: 5.2 posts of 24 hours; a little
     * more, as no hour may be lost in the first 20 weeks.
     */
    @Test
    void aCouncilsConversionsByAprilNeedThePostsTheArithmeticSays() {
        assertThat(NOVEMBER_2014.plusWeeks(WEEKS)).isEqualTo(APRIL_2018);
        assertThat(converted(5.1)).isLessThan(1_114);
        assertThat(converted(5.9)).isCloseTo(1_114, within(1e-6));
    }

    private static double converted(double caseworkers) {
        List<Double> perWeek = Collections.nCopies(158, 984 / 158.0);
        Demand demand = new Demand(TRANSFER, perWeek, List.of(new Begun(0, 0, 130)));
        WorkloadPlan plan =
                new WorkloadPlan(
                        NOVEMBER_2014,
                        WEEKS + 1,
                        List.of(demand),
                        Team.of(List.of(Post.inPost(Role.CASEWORKER, caseworkers))));
        return WorkloadRun.of(plan).flow(WorkKind.CONVERSION).finished();
    }

    @Test
    void whatComesLessWhatGoesIsTheChangeOfWhatIsUnderWay() {
        for (int seed = 0; seed < 30; seed++) {
            WorkloadOutcome outcome = WorkloadRun.of(anyPlan(new SplittableRandom(seed)));
            double[] before = new double[WorkKind.values().length];
            for (WeekOfWork week : outcome.weeks()) {
                week.flows()
                        .forEach(
                                (kind, flow) -> {
                                    assertThat(flow.closing())
                                            .isCloseTo(
                                                    flow.opening()
                                                            + flow.started()
                                                            - flow.finished()
                                                            - flow.endedEarly(),
                                                    within(1e-6));
                                    if (week.monday().isAfter(outcome.plan().start())) {
                                        assertThat(flow.opening())
                                                .isCloseTo(before[kind.ordinal()], within(1e-6));
                                    }
                                    before[kind.ordinal()] = flow.closing();
                                    assertThat(flow.overdue())
                                            .isBetween(0.0, flow.closing() + 1e-6);
                                    assertThat(flow.inTime()).isBetween(0.0, flow.finished());
                                });
                week.hours()
                        .values()
                        .forEach(
                                hours ->
                                        assertThat(hours.worked())
                                                .isBetween(0.0, hours.available() + 1e-6));
            }
        }
    }

    private static WorkloadPlan anyPlan(SplittableRandom random) {
        List<Demand> demands =
                List.of(
                        new Demand(
                                Track.usual(WorkKind.REQUEST),
                                random.doubles(80, 0, 20).boxed().toList(),
                                List.of(new Begun(1, 12, 40), new Begun(2, 30, 10))),
                        new Demand(
                                Track.usual(WorkKind.ANNUAL_REVIEW),
                                random.doubles(100, 0, 60).boxed().toList(),
                                List.of()));
        Team team =
                Team.of(
                        List.of(
                                Post.inPost(Role.CASEWORKER, random.nextDouble(30)),
                                Post.inPost(Role.PSYCHOLOGIST, random.nextDouble(10)),
                                Post.inPost(Role.HEALTH, random.nextDouble(8))));
        return new WorkloadPlan(LocalDate.of(2026, 1, 5), 104, demands, team);
    }

    @Test
    void withTimeForEveryCaseThePlanTakesAsLongAsTheWaysOfTheLaw() {
        Flow flow = requests(200, 50).flow(WorkKind.REQUEST, 2026);
        assertThat(flow.shareInTime()).isGreaterThan(0.9);
        assertThat(flow.averageWeeks()).isBetween(13.0, 20.0);
    }

    /** 10 requests a week × 0.65 × 0.94 = 6.11 plans a week once the first are through. */
    @Test
    void asManyPlansAsTheSharesSay() {
        WorkloadOutcome outcome = requests(200, 10);
        assertThat(outcome.flow(WorkKind.REQUEST, 2027).finished() / 52)
                .isCloseTo(6.11, within(0.05));
    }

    @Test
    void nobodyThereFinishesNothingAndIsSaidToBeShort() {
        WorkloadOutcome outcome = requests(0, 10);
        assertThat(outcome.flow(WorkKind.REQUEST).finished()).isZero();
        assertThat(outcome.backlogEnds(WorkKind.REQUEST)).isEmpty();
        assertThat(outcome.scarcest()).contains(Role.CASEWORKER);
    }

    @Test
    void aTemporaryTeamEndsABacklogAndTheDayIsTold() {
        WorkloadPlan keepsPace = requests(8, 10).plan();
        Demand demand = keepsPace.demands().getFirst();
        Demand backlog =
                new Demand(demand.track(), demand.perWeek(), List.of(new Begun(0, 30, 150)));
        WorkloadPlan plan = keepsPace.withDemands(List.of(backlog));
        Post temporary =
                new Post(
                        Role.CASEWORKER,
                        6,
                        Optional.of(LocalDate.of(2026, 6, 1)),
                        Optional.of(LocalDate.of(2027, 5, 31)),
                        45_000,
                        "agency");
        WorkloadOutcome without = WorkloadRun.of(plan);
        WorkloadOutcome with = WorkloadRun.of(plan.with(plan.team().with(temporary)));
        LocalDate ends = with.backlogEnds(WorkKind.REQUEST).orElseThrow();
        assertThat(ends).isBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 31));
        assertThat(without.backlogEnds(WorkKind.REQUEST))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        later -> assertThat(later.orElseThrow()).isAfter(ends));
        // 6 posts at £45,000 from 1 June to 31 December, 31 weeks of 7 / 365.25 of a year.
        assertThat(with.cost(2026)).isCloseTo(6 * 45_000 * 31 * 7 / 365.25, within(1.0));
    }

    @Test
    void latePlansArePaidForLater() {
        WorkloadOutcome outcome = requests(5, 10);
        Flow year = outcome.flow(WorkKind.REQUEST, 2027);
        assertThat(year.overdue()).isPositive();
        assertThat(outcome.putOff(20_000, 2027)).isPositive();
        assertThat(requests(200, 10).putOff(20_000, 2027)).isLessThan(outcome.putOff(20_000, 2027));
    }

    private static WorkloadOutcome requests(double fte, double perWeek) {
        Demand demand =
                new Demand(
                        Track.usual(WorkKind.REQUEST),
                        Collections.nCopies(104, perWeek),
                        List.of());
        return WorkloadRun.of(
                new WorkloadPlan(
                        LocalDate.of(2026, 1, 5),
                        104,
                        List.of(demand),
                        Team.of(
                                List.of(
                                        Post.inPost(Role.CASEWORKER, fte),
                                        Post.inPost(Role.PSYCHOLOGIST, 50),
                                        Post.inPost(Role.HEALTH, 50)))));
    }

    @Test
    void theStaffNeededReachTheTargetAndOneTenthLessDoesNot() {
        WorkloadPlan plan = requests(3, 10).plan();
        LocalDate from = LocalDate.of(2026, 2, 2);
        StaffNeeded needed =
                StaffNeeded.of(plan, Role.CASEWORKER, from, WorkKind.REQUEST, 2027, 0.6);
        double posts = needed.posts().orElseThrow();
        assertThat(share(plan, posts, from)).isGreaterThanOrEqualTo(0.6);
        assertThat(share(plan, posts - 0.2, from)).isLessThan(0.6);
    }

    private static double share(WorkloadPlan plan, double posts, LocalDate from) {
        Post more =
                new Post(Role.CASEWORKER, posts, Optional.of(from), Optional.empty(), 0, "more");
        return WorkloadRun.of(plan.with(plan.team().with(more)))
                .flow(WorkKind.REQUEST, 2027)
                .shareInTime();
    }

    @Test
    void aTargetThatStaffCannotReachIsSaidToBeSo() {
        WorkloadPlan plan = requests(3, 10).plan();
        LocalDate from = LocalDate.of(2026, 2, 2);
        StaffNeeded needed = StaffNeeded.of(plan, Role.HEALTH, from, WorkKind.REQUEST, 2027, 0.99);
        assertThat(needed.posts()).isEmpty();
        assertThat(needed.best()).isLessThan(0.99);
        assertThat(StaffNeeded.withoutLimit(plan, from, WorkKind.REQUEST, 2027))
                .isGreaterThan(needed.best());
    }

    @Test
    void aRangeHoldsWhatIsExpectedAndIsTheSameForTheSameSeed() {
        WorkloadPlan plan = requests(9, 10).plan();
        WorkloadRange range = WorkloadRange.of(plan, 60, 7);
        double low = range.at(0.05, run -> run.flow(WorkKind.REQUEST, 2027).finished());
        double high = range.at(0.95, run -> run.flow(WorkKind.REQUEST, 2027).finished());
        assertThat(WorkloadRun.of(plan).flow(WorkKind.REQUEST, 2027).finished())
                .isBetween(low, high);
        assertThat(
                        WorkloadRange.of(plan, 60, 7)
                                .at(0.05, run -> run.flow(WorkKind.REQUEST, 2027).finished()))
                .isEqualTo(low);
    }
}
