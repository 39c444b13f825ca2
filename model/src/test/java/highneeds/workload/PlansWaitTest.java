package highneeds.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.PlanMaking;
import highneeds.assumptions.YearAssumptions;
import highneeds.evidence.StatutoryRequest;
import highneeds.finance.MoneyBasis;
import highneeds.finance.MonthlySpend;
import highneeds.finance.YearMoney;
import highneeds.finance.price.MonthShares;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.RunChoices;
import highneeds.projection.PlansByCell;
import highneeds.projection.Projection;
import highneeds.projection.Simulation;
import highneeds.projection.YearOutcome;
import highneeds.scenario.Phasing;
import highneeds.scenario.Scenario;
import highneeds.scenario.WorkloadLever;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Too few staff delay plans; they abolish none. */
class PlansWaitTest {

    private static final double ROUNDING = 1e-6;

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final List<YearOutcome> ON_TIME = Projection.run(BASELINE).years();
    private static final double FIRST = ON_TIME.getFirst().joiners().total();

    private static Baseline limited(IntToDoubleFunction capacity, double backdated) {
        List<YearAssumptions> years = new ArrayList<>();
        for (int i = 0; i < BASELINE.years().size(); i++) {
            years.add(
                    BASELINE.years()
                            .get(i)
                            .withMaking(PlanMaking.of(capacity.applyAsDouble(i), backdated)));
        }
        return BASELINE.withYears(years);
    }

    private static double joiners(List<YearOutcome> years) {
        return years.stream().mapToDouble(year -> year.joiners().total()).sum();
    }

    @Test
    void withoutALimitNothingChanges() {
        assertThat(Projection.run(limited(_ -> 1e9, 0)).years())
                .extracting(YearOutcome::closing)
                .isEqualTo(ON_TIME.stream().map(YearOutcome::closing).toList());
    }

    /** Half of the first year's plans can be made, then as many as come and wait. */
    @Test
    void whatIsNotMadeInAYearIsMadeInTheNext() {
        List<YearOutcome> years = Projection.run(limited(i -> i == 0 ? FIRST / 2 : 1e9, 0)).years();
        assertThat(years.get(0).joiners().total()).isCloseTo(FIRST / 2, within(ROUNDING));
        assertThat(years.get(0).waiting().total()).isCloseTo(FIRST / 2, within(ROUNDING));
        assertThat(years.get(1).joiners().total())
                .isCloseTo(ON_TIME.get(1).joiners().total() + FIRST / 2, within(ROUNDING));
        assertThat(years.get(1).waiting().total()).isZero();
        // Each of them waited a year.
        assertThat(years.get(1).yearsLate()).isCloseTo(FIRST / 2, within(ROUNDING));
        assertThat(years.get(0).closing().total())
                .isCloseTo(ON_TIME.get(0).closing().total() - FIRST / 2, within(ROUNDING));
    }

    @Test
    void plansMadeAndPlansWaitingAreThePlansDueWhateverTheStaff() {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Baseline given = limited(_ -> random.nextDouble(2 * FIRST), 0);
            List<YearOutcome> years = Projection.run(given).years();
            assertThat(joiners(years) + years.getLast().waiting().total())
                    .isCloseTo(joiners(ON_TIME), within(ROUNDING));
            for (YearOutcome year : years) {
                assertThat(year.imbalance()).isLessThan(ROUNDING);
            }
        }
    }

    /** 30 plans are late when the forecast begins; the oldest come first, and all are made. */
    @Test
    void whatIsLateAtTheStartWaitsWithTheOthersAndIsMade() {
        Baseline enough = late(limited(_ -> 1e9, 0), 30);
        assertThat(Projection.run(enough).years().getFirst().joiners().total())
                .isCloseTo(FIRST + 30, within(ROUNDING));
        List<YearOutcome> years =
                Projection.run(late(limited(i -> i == 0 ? FIRST / 2 : 1e9, 0), 30)).years();
        assertThat(years.get(0).waiting().total()).isCloseTo(FIRST / 2 + 30, within(ROUNDING));
        assertThat(joiners(years)).isCloseTo(joiners(ON_TIME) + 30, within(ROUNDING));
        // The work that falls due is that of the forecast; the late are under way already.
        assertThat(
                        WorkAhead.of(years, Optional.empty())
                                .requestsIn(years.getFirst().given().census()))
                .isCloseTo(
                        WorkAhead.of(ON_TIME, Optional.empty())
                                .requestsIn(years.getFirst().given().census()),
                        within(ROUNDING));
    }

    private static Baseline late(Baseline given, double plans) {
        List<YearAssumptions> years = new ArrayList<>(given.years());
        YearAssumptions first = years.getFirst();
        years.set(0, first.withMaking(first.making().withLateBefore(plans)));
        return given.withYears(years);
    }

    @Test
    void whatIsLateAtTheStartIsWholeInEverySimulation() {
        int simulations = 25;
        double[] due = new double[simulations];
        double[] made = new double[simulations];
        new Simulation(BASELINE, 7)
                .worker((simulation, _, books, _) -> due[simulation] += total(books.joiners()))
                .run(0, simulations);
        new Simulation(late(limited(_ -> 1e9, 0), 30), 7)
                .worker((simulation, _, books, _) -> made[simulation] += total(books.joiners()))
                .run(0, simulations);
        for (int i = 0; i < simulations; i++) {
            assertThat(made[i]).isEqualTo(due[i] + 30);
        }
    }

    /** A request of 30 weeks ago that is to be decided, and one of 10 weeks, which is in time. */
    @Test
    void requestsPastTheirDeadlineAreTheBacklogOfTheYearsToo() {
        ProcessRecord record =
                ProcessRecord.of(List.of(open(30), open(10), closed())).orElseThrow();
        WorkAhead ahead = WorkAhead.of(ON_TIME, Optional.of(record));
        // Three requests say too little: national shares stand in.
        assertThat(ahead.lateBefore())
                .isCloseTo(Track.usual(WorkKind.REQUEST).yield(), within(1e-9));
    }

    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 15);

    private static StatutoryRequest open(int weeksAgo) {
        return new StatutoryRequest(
                DRAWN.minusWeeks(weeksAgo),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** Received and refused on the day the list is of. */
    private static StatutoryRequest closed() {
        return new StatutoryRequest(
                DRAWN,
                Optional.of(3),
                Optional.of(StatutoryRequest.Decision.NOT_ASSESS),
                Optional.of(DRAWN),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    void inEverySimulationTooAndInWholePlans() {
        int simulations = 25;
        double[] due = new double[simulations];
        new Simulation(BASELINE, 7)
                .worker((simulation, _, books, _) -> due[simulation] += total(books.joiners()))
                .run(0, simulations);
        double[] made = new double[simulations];
        double[] waiting = new double[simulations];
        new Simulation(limited(i -> FIRST * (0.6 + 0.1 * i), 0), 7)
                .worker(
                        (simulation, _, books, _) -> {
                            made[simulation] += total(books.joiners());
                            waiting[simulation] = books.plansWaiting();
                        })
                .run(0, simulations);
        for (int i = 0; i < simulations; i++) {
            assertThat(made[i] + waiting[i]).isEqualTo(due[i]);
            assertThat(made[i]).isEqualTo(Math.rint(made[i]));
        }
    }

    private static double total(PlansByCell plans) {
        double total = 0;
        for (int i = 0; i < plans.size(); i++) {
            total += plans.plans(i);
        }
        return total;
    }

    @Test
    void latePlansCostLaterAndBackdatedOnesCostWhatTheyWouldHave() {
        IntToDoubleFunction capacity = i -> i == 0 ? FIRST / 2 : 1e9;
        List<YearOutcome> late = Projection.run(limited(capacity, 0)).years();
        List<YearOutcome> backdated = Projection.run(limited(capacity, 1)).years();
        assertThat(spend(late.get(0))).isLessThan(spend(ON_TIME.get(0)));
        assertThat(spend(backdated.get(0))).isCloseTo(spend(late.get(0)), within(0.005));
        double paid = spend(backdated.get(1)) - spend(late.get(1));
        double each =
                late.get(1).joiners().dot(late.get(1).given().costs().net())
                        / late.get(1).joiners().total();
        // Half a year's plans were a year late, each at the mean cost of the plans that started.
        assertThat(paid).isCloseTo(FIRST / 2 * each, within(0.5));
        // No transport is paid for journeys nobody made.
        assertThat(YearMoney.of(backdated.get(1)).transportCost())
                .isCloseTo(YearMoney.of(late.get(1)).transportCost(), within(0.005));
    }

    private static double spend(YearOutcome year) {
        return YearMoney.of(year).highNeedsSpend();
    }

    @Test
    void resultsMonthsAndYearsAgreeOnWhatIsBackdated() {
        Baseline given = limited(i -> i == 0 ? FIRST / 2 : 1e9, 1);
        Forecast forecast =
                Forecasting.run(
                        "late", given, new RunChoices(given.years().size(), 0, 1), (_, _) -> {});
        List<YearOutcome> years = forecast.outcome().years();
        MonthlySpend months =
                MonthlySpend.of(
                        years.stream().map(MoneyBasis::of).toList(),
                        MonthShares.fromClosingShares(
                                given.years().getFirst().costs().closingShare()));
        for (YearOutcome year : years) {
            int start = year.given().financialYear().startYear();
            double spend = spend(year);
            assertThat(forecast.results().mean(ResultKey.total(Measure.HNB_SPEND, start)))
                    .isCloseTo(spend, within(0.01));
            assertThat(months.financialYear(start)).isCloseTo(spend, within(0.01));
        }
    }

    /** Two posts at 4 plans a year for one year from September of the first year. */
    @Test
    void aTemporaryTeamMakesPlansSoonerAndIsPaidByTheGeneralFund() {
        int first = BASELINE.years().getFirst().census();
        Baseline slow = limited(_ -> FIRST - 10, 0);
        WorkloadLever.TemporaryTeam team =
                new WorkloadLever.TemporaryTeam(2, 4, 48_000, 1, Phasing.from(first));
        YearAssumptions with = team.applyTo(slow.years().get(0));
        assertThat(with.making().capacity()).isCloseTo(FIRST - 10 + 8, within(ROUNDING));
        // Seven months of the first financial year and five of the next: 2 × £48,000 in all.
        assertThat(cost(with)).isCloseTo(2 * 48_000 * 7 / 12.0, within(0.01));
        assertThat(cost(team.applyTo(slow.years().get(1))))
                .isCloseTo(2 * 48_000 * 5 / 12.0, within(0.01));
        assertThat(team.applyTo(slow.years().get(2))).isSameAs(slow.years().get(2));
        List<YearOutcome> years = Projection.run(Scenario.apply(List.of(team), slow)).years();
        assertThat(years.getFirst().waiting().total()).isCloseTo(2, within(ROUNDING));
    }

    private static double cost(YearAssumptions year) {
        return year.funding().otherSpend(OtherLine.Fund.GENERAL_FUND)
                - BASELINE.years()
                        .get(year.census() - BASELINE.years().getFirst().census())
                        .funding()
                        .otherSpend(OtherLine.Fund.GENERAL_FUND);
    }

    @Test
    void timeSavedMakesMorePlansWithTheSameStaffAndNoneFewerInTheEnd() {
        Baseline slow = limited(_ -> 0.9 * FIRST, 0);
        int first = BASELINE.years().getFirst().census();
        for (WorkloadLever lever :
                List.of(
                        new WorkloadLever.EarlierAdvice(2, 10, Phasing.from(first)),
                        new WorkloadLever.TriageQuality(10, Phasing.from(first)))) {
            List<YearOutcome> years = Projection.run(Scenario.apply(List.of(lever), slow)).years();
            // 0.9 ÷ (1 − 10%) = 1: every plan of the first year is made in it.
            assertThat(years.getFirst().waiting().total()).isCloseTo(0, within(ROUNDING));
            assertThat(joiners(years) + years.getLast().waiting().total())
                    .isCloseTo(joiners(ON_TIME), within(ROUNDING));
        }
    }

    /**
     * Ten caseworkers and no lack of advice: hours of a year less reviews and appeals ÷ a plan's.
     */
    @Test
    void aTeamsPlansAreItsHoursLessOtherWorkByTheHoursOfAPlan() {
        List<Post> posts =
                List.of(
                        Post.inPost(Role.CASEWORKER, 10),
                        Post.inPost(Role.PSYCHOLOGIST, 1_000),
                        Post.inPost(Role.HEALTH, 1_000));
        WorkloadPlan plan =
                WorkAhead.of(ON_TIME, Optional.empty()).plan(Team.of(posts), ON_TIME.size());
        int year = BASELINE.years().get(1).census();
        double mondays = 0;
        double others = 0;
        for (int week = 0; week < plan.weeks(); week++) {
            if (plan.monday(week).getYear() == year) {
                mondays++;
                others += 5 * plan.demands().get(1).startingIn(week);
                others += 7 * plan.demands().get(2).startingIn(week);
                others += 25 * plan.demands().get(3).startingIn(week);
            }
        }
        // A request takes 6 + 0.65 × 6 + 0.65 × 0.94 × 14 hours; 0.65 × 0.94 of them make a plan.
        double hours = (6 + 0.65 * 6 + 0.611 * 14) / 0.611;
        assertThat(StaffLimits.plansIn(plan, year))
                .isCloseTo(Math.max(0, mondays * 10 * 24 - others) / hours, within(ROUNDING));
    }

    @Test
    void theForecastFollowsTheStaffOnlyWhereThatWasChosenAndSomebodySaidWhoIsThere() {
        WorkloadChoices known =
                WorkloadChoices.DEFAULT.withPosts(List.of(Post.inPost(Role.CASEWORKER, 1)));
        Optional<ProcessRecord> none = Optional.empty();
        assertThat(StaffLimits.in(BASELINE, none, known)).isSameAs(BASELINE);
        assertThat(
                        StaffLimits.in(
                                BASELINE,
                                none,
                                WorkloadChoices.DEFAULT.withLate(Lateness.BACKDATED)))
                .isSameAs(BASELINE);
        Baseline follows = StaffLimits.in(BASELINE, none, known.withLate(Lateness.BACKDATED));
        assertThat(follows.years())
                .allSatisfy(
                        year -> {
                            // Without psychologists no assessment ends.
                            assertThat(year.making().capacity()).isZero();
                            assertThat(year.making().backdated()).isEqualTo(1);
                        });
    }
}
