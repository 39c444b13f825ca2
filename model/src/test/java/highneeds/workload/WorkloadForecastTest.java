package highneeds.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.domain.FinancialYear;
import highneeds.evidence.StatutoryRequest;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class WorkloadForecastTest {

    private static final List<YearOutcome> YEARS = Projection.run(Exampleshire.baseline()).years();

    @TempDir Path folder;

    private static WorkloadForecast work(WorkloadChoices choices) {
        return WorkloadForecast.of(YEARS, Optional.empty(), choices);
    }

    private static WorkloadChoices posts(double each) {
        return WorkloadChoices.DEFAULT.withPosts(
                Stream.of(Role.values()).map(role -> Post.inPost(role, each)).toList());
    }

    @Test
    void everyWeekOfEveryRunBalances() {
        WorkloadForecast work = work(posts(4)).ranged(3);
        assertThat(work.outcome().imbalance()).isLessThan(1e-6);
        assertThat(work.range().orElseThrow().at(1, WorkloadOutcome::imbalance)).isLessThan(1e-6);
    }

    @Test
    void whatIsUnderWayIsInOneOfItsStages() {
        for (WeekOfWork week : work(posts(4)).outcome().weeks()) {
            Flow flow = week.flows().get(WorkKind.REQUEST);
            assertThat(flow.stages()).hasSize(3);
            assertThat(flow.stages().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(flow.closing(), within(1e-6));
        }
    }

    @Test
    void aTeamOfNobodyIsSaidAndFinishesNothing() {
        WorkloadForecast work = work(posts(0));
        assertThat(work.outcome().flow(WorkKind.REQUEST).finished()).isZero();
        assertThat(work.warnings()).filteredOn(each -> each.contains("there are none")).hasSize(3);
        assertThat(work.backlogEnds(WorkKind.REQUEST, 0.5)).isEmpty();
    }

    /** No staff make the law's own weeks shorter: the slowest requests take more than twenty. */
    @Test
    void aTargetNoStaffReachIsSaidWithWhatWouldReachIt() {
        TargetAnswer answer = work(posts(40).withTarget(1)).target();
        assertThat(answer.reached()).isFalse();
        assertThat(answer.best()).isLessThan(1);
        assertThat(TargetWords.of(answer))
                .anySatisfy(
                        each ->
                                assertThat(each)
                                        .containsAnyOf(
                                                "Posts alone do not reach it",
                                                "No number of posts reaches it"));
    }

    @Test
    void theStaffSaidToReachATargetTogetherDoAndOfEachAFifthLessDoNot() {
        WorkloadForecast slow = work(posts(1).withTarget(0.8));
        TargetAnswer answer = slow.target();
        Map<Role, Double> more = answer.together().orElseThrow();
        assertThat(answer.weeksSooner()).hasValue(0);
        assertThat(share(more)).isGreaterThanOrEqualTo(0.8);
        for (Role role : Role.values()) {
            if (more.get(role) >= 0.3) {
                Map<Role, Double> fewer = new EnumMap<>(more);
                fewer.put(role, more.get(role) - 0.2);
                assertThat(share(fewer)).as(role.label()).isLessThan(0.8);
            }
        }
    }

    /** More of one role can bring the work sooner to another that is short, which helps nobody. */
    @Test
    void moreOfOneRoleIsNeverSaidToLeaveFewerPlansInTime() {
        WorkloadChoices fewPsychologists =
                WorkloadChoices.DEFAULT.withPosts(
                        List.of(
                                Post.inPost(Role.CASEWORKER, 4),
                                Post.inPost(Role.PSYCHOLOGIST, 1),
                                Post.inPost(Role.HEALTH, 0.5)));
        TargetAnswer answer = work(fewPsychologists.withTarget(0.8)).target();
        answer.alone()
                .forEach(
                        (role, needed) ->
                                assertThat(needed.best())
                                        .as(role.label())
                                        .isGreaterThanOrEqualTo(answer.now()));
        assertThat(TargetWords.of(answer))
                .contains("More of educational psychologists alone does not help.");
    }

    private static double share(Map<Role, Double> more) {
        List<Post> all =
                Stream.of(Role.values())
                        .map(role -> Post.inPost(role, 1 + more.get(role)))
                        .toList();
        WorkloadForecast work = work(WorkloadChoices.DEFAULT.withPosts(all));
        return work.outcome().flow(WorkKind.REQUEST, work.targetYear()).shareInTime();
    }

    @Test
    void thePostsTheWorkTakesAreItsHoursByTheHoursOfAPost() {
        // 10 requests a week of 3 hours of a caseworker each, and 6 in the last stage of an hour,
        // in the 52 weeks from 5 January 2026: 52 · 10 · 3 + 6 · 1 = 1,566 hours. A post has 30 a
        // week, 1,560 in all: 1.004 posts. At GBP 45,000 a year they cost 45,173.
        Track requests =
                new Track(
                        WorkKind.REQUEST,
                        List.of(
                                new Stage("first", Map.of(Role.CASEWORKER, 2.0), Delay.of(1), 1),
                                new Stage("last", Map.of(Role.CASEWORKER, 1.0), Delay.of(1), 1)),
                        20);
        Team team =
                new Team(
                        List.of(
                                new Post(
                                        Role.CASEWORKER,
                                        2,
                                        Optional.empty(),
                                        Optional.empty(),
                                        45_000,
                                        "")),
                        Map.of(Role.CASEWORKER, 30.0));
        WorkloadPlan plan =
                new WorkloadPlan(
                        LocalDate.of(2026, 1, 5),
                        52,
                        List.of(
                                new Demand(
                                        requests,
                                        java.util.Collections.nCopies(52, 10.0),
                                        List.of(new Demand.Begun(1, 3, 6)))),
                        team);

        assertThat(plan.postsTaken(Role.CASEWORKER, 2026)).isCloseTo(1_566 / 1_560.0, within(1e-9));
        assertThat(plan.costTaken(2026)).isCloseTo(45_000 * 1_566 / 1_560.0, within(1e-6));
        assertThat(plan.postsTaken(Role.CASEWORKER, 2027)).isZero();
    }

    @Test
    void thePostsTheWorkTakesHaveARangeAroundThem() {
        WorkloadForecast work = work(posts(4)).ranged(3);
        int year = work.targetYear();
        double expected = work.outcome().plan().postsTaken(Role.CASEWORKER, year);
        double[] band =
                work.range()
                        .orElseThrow()
                        .at(run -> run.plan().postsTaken(Role.CASEWORKER, year), 0.1, 0.9);
        assertThat(band[0]).isLessThan(expected);
        assertThat(band[1]).isGreaterThan(expected);
    }

    @Test
    void theStaffForATargetComeWithARangeThatHoldsThem() {
        WorkloadForecast slow = work(posts(1).withTarget(0.8)).ranged(3);
        TargetAnswer answer = slow.target();
        double all =
                answer.together().orElseThrow().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        TargetAnswer.PostsRange range = answer.range().orElseThrow();
        assertThat(range.low()).isPositive().isLessThan(all);
        assertThat(range.high()).isGreaterThan(all);
        assertThat(TargetWords.of(answer)).anyMatch(said -> said.contains("more posts, 80% range"));
    }

    @Test
    void monthsWithoutARequestAreSaid() {
        List<StatutoryRequest> list =
                Stream.of(1, 2, 5, 6)
                        .map(month -> LocalDate.of(2025, month, 10))
                        .map(WorkloadForecastTest::received)
                        .toList();
        ProcessRecord record = ProcessRecord.of(list).orElseThrow();
        assertThat(record.missingMonths())
                .containsExactly(YearMonth.of(2025, 3), YearMonth.of(2025, 4));
        assertThat(WorkloadForecast.of(YEARS, Optional.of(record), posts(4)).warnings())
                .anySatisfy(each -> assertThat(each).contains("2025-03, 2025-04", "whole list"));
    }

    private static StatutoryRequest received(LocalDate day) {
        return new StatutoryRequest(
                day,
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    void choicesThatCannotBeAreRefusedInWords() {
        assertThatThrownBy(() -> posts(1).withTarget(1.2)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> posts(1).withYears(0)).hasMessageContaining("1 to 10");
        assertThatThrownBy(() -> posts(1).withHours(Role.HEALTH, 60))
                .hasMessageContaining("Health advice")
                .hasMessageContaining("0 to 40");
        assertThatThrownBy(() -> new Legacy(10, 20, Optional.empty()))
                .hasMessageContaining("begun");
        assertThatThrownBy(() -> posts(-1)).hasMessageContaining("cannot be negative");
    }

    /** Six posts at £45,000 from 1 June 2026 to 31 May 2027: 304 days of 2026-27, 61 of 2027-28. */
    @Test
    void postsCostTheDaysTheyAreThere() {
        Team team =
                Team.of(
                        List.of(
                                new Post(
                                        Role.CASEWORKER,
                                        6,
                                        Optional.of(LocalDate.of(2026, 6, 1)),
                                        Optional.of(LocalDate.of(2027, 5, 31)),
                                        45_000,
                                        "agency")));
        assertThat(team.cost(Role.CASEWORKER, new FinancialYear(2026)))
                .isCloseTo(6 * 45_000 * 304 / 365.25, within(0.01));
        assertThat(team.cost(Role.CASEWORKER, new FinancialYear(2027)))
                .isCloseTo(6 * 45_000 * 61 / 365.25, within(0.01));
        assertThat(team.cost(Role.HEALTH, new FinancialYear(2026))).isZero();
    }

    @Test
    void choicesAreKeptInTheProjectFile() throws Exception {
        WorkloadChoices choices =
                posts(2).withPost(
                                1,
                                new Post(
                                        Role.PSYCHOLOGIST,
                                        1.5,
                                        Optional.of(LocalDate.of(2026, 9, 1)),
                                        Optional.empty(),
                                        61_000,
                                        "starts in autumn"))
                        .withHours(Role.HEALTH, 12)
                        .withLegacy(new Legacy(1_114, 130, Optional.of(LocalDate.of(2028, 4, 1))))
                        .withTarget(0.75)
                        .withYears(4)
                        .withLate(Lateness.BACKDATED);
        Path file = folder.resolve("work.highneeds");
        ProjectFile.save(
                Project.of(Exampleshire.evidence(), List.of(), List.of()).withWorkload(choices),
                file);
        assertThat(ProjectFile.open(file).workload()).isEqualTo(choices);
    }

    @Test
    void projectsOfBeforeOpenWithTheUsualChoices() throws Exception {
        for (int format = 1; format <= 2; format++) {
            Path file =
                    Path.of(
                            "src",
                            "test",
                            "resources",
                            "formats",
                            "format-" + format + ".highneeds");
            assertThat(Files.exists(file)).isTrue();
            assertThat(ProjectFile.open(file).workload()).isEqualTo(WorkloadChoices.DEFAULT);
        }
    }

    @Test
    void aTeamFileMayBeAnySpreadsheetAndAllItsFaultsAreSaidAtOnce() throws Exception {
        Path file = folder.resolve("team.txt");
        Files.writeString(
                file, "Statutory team\t\t\nJob\tFTE\tStart date\nCaseworkers\t12.5\t1 June 2026\n");
        assertThat(TeamFile.read(file).posts())
                .containsExactly(
                        new Post(
                                Role.CASEWORKER,
                                12.5,
                                Optional.of(LocalDate.of(2026, 6, 1)),
                                Optional.empty(),
                                0,
                                ""));
        Files.writeString(
                file,
                "Role\tPosts\tFrom\tUntil\nWizards\t1\t\t\nHealth advice\t-2\t\t\n"
                        + "Caseworkers\t1\t2026-09-01\t2026-01-01\n");
        assertThatThrownBy(() -> TeamFile.read(file))
                .hasMessageContaining("row 2, column 'Role': 'Wizards'")
                .hasMessageContaining("row 3, column 'Posts'")
                .hasMessageContaining("row 4")
                .hasMessageContaining("before they begin");
        Files.writeString(file, "Name\tAge\nA\t1\n");
        assertThatThrownBy(() -> TeamFile.read(file)).hasMessageContaining("Role and Posts");
        Files.writeString(file, "Role\tPosts\n");
        assertThatThrownBy(() -> TeamFile.read(file)).hasMessageContaining("no posts");
    }
}
